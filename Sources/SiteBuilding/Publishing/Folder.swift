internal import Glibc

/// A folder on disk as a list of names, and as something that can be removed with all that it holds.
///
/// Names stay the bytes that they are: a stray file whose name is not UTF-8 has to go too.
struct Folder: ~Copyable {
    struct Entry {
        let bytes: [CChar]
        let isFolder: Bool

        var name: String { String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) }
    }

    let path: String
    private let descriptor: OpenDescriptor

    /// - Parameter followsLink: whether the path itself may be a link to the folder.
    init(_ path: String, followsLink: Bool = false) throws(SystemFailure) {
        self.path = path
        descriptor = try OpenDescriptor(
            path, O_RDONLY | O_DIRECTORY | (followsLink ? 0 : O_NOFOLLOW), action: "open")
    }

    init(_ entry: Entry, of parent: borrowing Folder) throws(SystemFailure) {
        let path = parent.path + "/" + entry.name
        let folder = parent.descriptor.raw
        self.path = path
        descriptor = OpenDescriptor(
            adopting: try SystemFailure.check("open", path) {
                openat(folder, entry.bytes, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            })
    }

    /// What it holds, in no order.
    func entries() throws(SystemFailure) -> [Entry] {
        let copy = try OpenDescriptor(".", under: descriptor.raw, O_RDONLY | O_DIRECTORY, action: "list", named: path)
        guard let stream = fdopendir(copy.raw) else {
            throw SystemFailure(action: "list", path: path, code: errno)
        }
        copy.disown()
        defer { closedir(stream) }
        var entries: [Entry] = []
        errno = 0
        while let entry = readdir(stream) {
            // Read through the pointer: an entry is only as long as its name.
            guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { break }
            let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
            let name = Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
            if name != [0x2E, 0], name != [0x2E, 0x2E, 0] {
                entries.append(Entry(bytes: name, isFolder: isFolder(name, type: Int(entry.pointee.d_type))))
            }
            errno = 0
        }
        if errno != 0 { throw SystemFailure(action: "list", path: path, code: errno) }
        return entries
    }

    /// What the system says of a name in it; nil where that has gone.
    func status(of entry: Entry, followingLink: Bool = false) -> stat? {
        status(named: entry.bytes, followingLink ? 0 : AT_SYMLINK_NOFOLLOW)
    }

    private func status(named name: [CChar], _ flags: Int32) -> stat? {
        var status = stat()
        return fstatat(descriptor.raw, name, &status, flags) == 0 ? status : nil
    }

    /// Some file systems don't tell the kind with the name.
    private func isFolder(_ name: [CChar], type: Int) -> Bool {
        guard type == Int(DT_UNKNOWN) else { return type == Int(DT_DIR) }
        return status(named: name, AT_SYMLINK_NOFOLLOW).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
    }

    /// How many files it and its folders hold.
    func countFiles() throws(SystemFailure) -> Int {
        var count = 0
        for entry in try entries() {
            if entry.isFolder { count += try Folder(entry, of: self).countFiles() } else { count += 1 }
        }
        return count
    }

    /// Links what it holds into another folder, or copies it where the file system won't link.
    func copyContents(to target: String) throws(SystemFailure) {
        for entry in try entries() {
            let source = path + "/" + entry.name
            let copy = target + "/" + entry.name
            if entry.isFolder {
                try SystemFailure.check("make folder", copy) { mkdir(copy, 0o777) }
                try Folder(entry, of: self).copyContents(to: copy)
            } else if link(source, copy) != 0 {
                let original = try OpenDescriptor(source, O_RDONLY | O_NOFOLLOW, action: "read")
                let file = try OpenDescriptor(copy, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666, action: "write")
                try file.copy(from: original, named: source, to: copy)
            }
        }
    }

    func removeContents() throws(SystemFailure) {
        for entry in try entries() {
            if entry.isFolder { try Folder(entry, of: self).removeContents() }
            let raw = descriptor.raw
            try SystemFailure.check("remove", path + "/" + entry.name) {
                unlinkat(raw, entry.bytes, entry.isFolder ? AT_REMOVEDIR : 0)
            }
        }
    }

    /// Removes a folder with all that it holds; links in it are removed, not followed.
    static func remove(_ path: String) throws(SystemFailure) {
        try Folder(path).removeContents()
        try SystemFailure.check("remove", path) { rmdir(path) }
    }

    /// Makes a folder and those above it, where they are missing.
    static func make(_ path: String) throws(SystemFailure) {
        var end = path.startIndex
        while end < path.endIndex {
            end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
            let part = String(path[..<end])
            do {
                try SystemFailure.check("make folder", part) { mkdir(part, 0o777) }
            } catch {
                if error.code != EEXIST { throw error }
            }
        }
    }
}
