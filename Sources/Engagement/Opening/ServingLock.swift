private import Glibc

/// One serving process for a store: `flock` on `<store>.lock`.
///
/// The kernel lets go of it when the process ends, however it ends. The file stays.
final class ServingLock: Sendable {
    private let descriptor: CInt

    /// - Throws: `StoreFailure` when another process serves the store, or the file cannot be made.
    init(store path: String) throws {
        let lock = path + ".lock"
        let descriptor = open(lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw StoreFailure(.unwritable, path: lock, detail: ServingLock.reason(errno))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(descriptor)
            guard code == EWOULDBLOCK else {
                throw StoreFailure(.unwritable, path: lock, detail: ServingLock.reason(code))
            }
            throw StoreFailure(.serving, path: path)
        }
        self.descriptor = descriptor
    }

    /// Lets another process serve the store.
    func release() {
        flock(descriptor, LOCK_UN)
    }

    deinit {
        close(descriptor)
    }

    private static func reason(_ code: CInt) -> String { String(cString: strerror(code)) }
}
