private import Glibc
import Hashing

/// Looks at folders and files and makes their stamp.
struct InputStamping {
    /// For each folder or file its name and what the system says of it, in an order that depends on nothing else.
    private var said: [UInt8] = []
    /// The latest change of any of it, and when the looking began; like all times here in nanoseconds since 1970.
    private var newest = 0
    private let began: Int

    /// A change that is not older than that could be followed by another one with the same time.
    private static let tick = 50_000_000

    var stamp: InputStamp {
        InputStamp(hash: ContentHash.of(said), isSettled: newest < began - InputStamping.tick)
    }

    init() {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        began = InputStamping.nanoseconds(time)
    }

    /// Something that is known without looking.
    mutating func add(fact: String) {
        said += Array(fact.utf8)
        said.append(0)
    }

    /// A file, or what a link leads to; its absence is a fact as well.
    mutating func add(file path: String) {
        add(fact: path)
        var status = stat()
        if stat(path, &status) == 0 { add(status) } else { add(fact: "none") }
    }

    /// A folder, or the fact that there is none.
    mutating func add(part path: String) throws {
        if try FileStatus.at(path) == nil { add(fact: "no \(path)") } else { try add(folder: path) }
    }

    /// All that is in a folder and in the folders below it, but for what begins with a dot.
    ///
    /// The times of folders do not count: what they would tell is told by the names in them.
    ///
    /// - Throws: `SystemFailure` for a folder that cannot be read.
    private mutating func add(folder path: String) throws {
        add(fact: path)
        try add(contentsOf: Folder(path, followsLink: true))
    }

    private mutating func add(contentsOf folder: borrowing Folder) throws {
        let entries = try folder.entries().filter { $0.bytes.first != CChar(bitPattern: UInt8(ascii: ".")) }
        for entry in entries.sorted(by: { $0.bytes.lexicographicallyPrecedes($1.bytes) }) {
            entry.bytes.withUnsafeBytes { said.append(contentsOf: $0) }
            if entry.isFolder {
                try add(contentsOf: Folder(entry, of: folder))
                said.append(1)
            } else if let status = folder.status(of: entry) {
                add(status)
                guard status.st_mode & S_IFMT == S_IFLNK else { continue }
                if let target = folder.status(of: entry, followingLink: true) { add(target) }
            }
        }
    }

    private mutating func add(_ status: stat) {
        let changed = InputStamping.nanoseconds(status.st_ctim)
        let modified = InputStamping.nanoseconds(status.st_mtim)
        newest = max(newest, changed)
        for number in [Int(status.st_mode), Int(status.st_size), Int(status.st_ino), changed, modified] {
            withUnsafeBytes(of: number.littleEndian) { said.append(contentsOf: $0) }
        }
    }

    private static func nanoseconds(_ time: timespec) -> Int { Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec) }
}
