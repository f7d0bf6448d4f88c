private import Foundation
private import Glibc
private import Hashing

/// The secret of a service that was given none: made once, beside the store, for its owner's eyes only.
package enum SecretFile {
    /// Reads `<store>.secret`, and makes it where there is none; two programs that do so at once agree on one.
    ///
    /// - Throws: `ConfigurationError` with the path.
    package static func secret(besideStore store: String, outside: Outside) throws -> Secret {
        let path = store + ".secret"
        let draft = "\(path).\(getpid())"
        if !FileManager.default.fileExists(atPath: path) {
            let text = Hexadecimal.text(of: outside.randomBytes(32)) + "\n"
            let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw failure(draft) }
            defer { unlink(draft) }
            let written = text.utf8.withContiguousStorageIfAvailable { write(descriptor, $0.baseAddress, $0.count) }
            let isSettled = fsync(descriptor) == 0
            close(descriptor)
            guard written == text.utf8.count, isSettled else { throw failure(draft) }
            // Whoever links first has made it; the other reads that one.
            guard link(draft, path) == 0 || errno == EEXIST else { throw failure(path) }
        }
        do {
            return try Secret(String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8))
        } catch let error as ConfigurationError {
            throw ConfigurationError("\(path): \(error)")
        } catch {
            throw ConfigurationError("\(path) cannot be read (\(error.localizedDescription))")
        }
    }

    private static func failure(_ path: String) -> ConfigurationError {
        ConfigurationError("\(path) cannot be written (\(String(cString: strerror(errno))))")
    }
}
