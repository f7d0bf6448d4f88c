private import CLinuxFiles
private import Glibc

/// A folder beneath which files are opened, and outside of which none is, whatever links lead there.
///
/// It stays the same folder when another takes its name: all that one request looks at is of one publish.
package struct OpenFolder: ~Copyable {
    package enum Entry: Sendable {
        case file(OpenFile)
        case folder
        /// No such name; a link that leads out; a pipe, a socket, a device.
        case nothing
    }

    /// How paths are followed.
    package enum Way: Sendable, Hashable, CaseIterable {
        /// By the kernel, which follows links as long as they stay beneath the folder.
        case kernel
        /// Name by name without links, for kernels before 5.6 and sandboxes that do not let its call pass.
        case names
    }

    private let raw: Int32
    private let path: String
    private let way: Way

    /// Nil where there is no such folder. The path itself may be a link.
    package init?(_ path: String, way: Way = .kernel) throws(ReadingFailure) {
        let raw = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard raw >= 0 else {
            let code = errno
            if code == ENOENT || code == ENOTDIR { return nil }
            throw ReadingFailure(action: "open", path: path, code: code)
        }
        self.raw = raw
        self.path = path
        self.way = way
    }

    deinit {
        close(raw)
    }

    /// - Parameter name: a path relative to the folder.
    package func entry(_ name: String) throws(ReadingFailure) -> Entry {
        switch descriptor(of: name) {
        case .failure(let code) where OpenFolder.saysNothingThere.contains(code): return .nothing
        case .failure(let code): throw ReadingFailure(action: "open", path: path + "/" + name, code: code)
        case .success(let opened): return try entry(name, opened)
        }
    }

    private func entry(_ name: String, _ opened: Int32) throws(ReadingFailure) -> Entry {
        var status = stat()
        guard fstat(opened, &status) == 0 else {
            let code = errno
            close(opened)
            throw ReadingFailure(action: "look at", path: path + "/" + name, code: code)
        }
        if status.st_mode & S_IFMT == S_IFREG {
            return .file(OpenFile(adopting: opened, mark: FileMark(status), path: path + "/" + name))
        }
        close(opened)
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .nothing
    }

    /// Not found, not a folder, a link outwards, a link to itself, a name of more than 255 bytes, a socket.
    private static let saysNothingThere = [ENOENT, ENOTDIR, EXDEV, ELOOP, ENAMETOOLONG, ENXIO]

    /// A pipe that nobody writes to must not keep the reader waiting.
    private static let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY

    private enum Opening {
        case success(Int32)
        /// The `errno`.
        case failure(Int32)
    }

    private func descriptor(of name: String) -> Opening {
        guard way == .kernel else { return descriptorByNames(name) }
        // The kernel asks to try again where a name changed under its feet.
        for _ in 1...32 {
            let opened = open_beneath(raw, name, OpenFolder.flags)
            if opened >= 0 { return .success(opened) }
            let code = errno
            switch code {
            case EINTR, EAGAIN: continue
            case ENOSYS, EPERM: return descriptorByNames(name)
            default: return .failure(code)
            }
        }
        return .failure(EAGAIN)
    }

    private func descriptorByNames(_ path: String) -> Opening {
        let names = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !names.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else { return .failure(ENOENT) }
        var folder = raw
        defer { if folder != raw { close(folder) } }
        for (index, name) in names.enumerated() {
            let isLast = index == names.count - 1
            let opened = openat(folder, String(name), OpenFolder.flags | O_NOFOLLOW | (isLast ? 0 : O_DIRECTORY))
            let code = errno
            guard opened >= 0 else { return .failure(code) }
            if isLast { return .success(opened) }
            if folder != raw { close(folder) }
            folder = opened
        }
        return .failure(ENOENT)
    }
}
