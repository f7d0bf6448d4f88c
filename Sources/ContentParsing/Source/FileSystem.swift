#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// The few calls to the system that reading a folder takes.
///
/// Foundation would do, at several times the cost a file, and it follows links where nobody asked it to.
enum FileSystem {
    enum Kind {
        case file(size: Int)
        case folder
        case link
        /// A pipe, a socket, a device: reading it could take for ever.
        case other
        /// Removed since it was listed, as editors do with their temporary files.
        case gone
    }

    /// What stands at a path; a link is not followed.
    static func kind(of path: String) throws -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return .gone }
            throw failure(path)
        }
        return kind(status)
    }

    /// The path without links and dots.
    static func resolved(_ path: String) throws -> String {
        guard let resolved = try target(of: path) else { throw failure(path) }
        return resolved
    }

    /// Where a link leads to in the end; nil where that does not exist.
    static func target(of path: String) throws -> String? {
        guard let resolved = realpath(path, nil) else {
            if errno == ENOENT || errno == ELOOP || errno == ENOTDIR { return nil }
            throw failure(path)
        }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The names in a folder as bytes, in no order.
    static func names(in path: String) throws -> [[UInt8]] {
        guard let folder = opendir(path) else { throw failure(path) }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else { break }
            let name = name(of: entry)
            if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
        }
        guard errno == 0 else { throw failure(path) }
        return names
    }

    /// Read through the pointer, since an entry is only as long as its name and a copy of the struct would reach beyond.
    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return [] }
        let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: UInt8.self)
        var length = 0
        while start[length] != 0 { length += 1 }
        return Array(UnsafeBufferPointer(start: start, count: length))
    }

    /// The whole of a regular file.
    static func bytes(of path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(path) }
        guard case .file(let size) = kind(status) else { throw ContentReadError(path: path, reason: "not a file") }
        var filled = 0
        // A file that grows while it is read is read up to where it ended when it was opened.
        let bytes = try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while filled < size, let start = buffer.baseAddress {
                let read = read(descriptor, start + filled, size - filled)
                if read < 0, errno == EINTR { continue }
                guard read >= 0 else { throw failure(path) }
                if read == 0 { break }
                filled += read
            }
            count = filled
        }
        return bytes
    }

    private static func kind(_ status: stat) -> Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file(size: Int(status.st_size))
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    private static func failure(_ path: String) -> ContentReadError {
        ContentReadError(path: path, reason: String(cString: strerror(errno)))
    }
}
