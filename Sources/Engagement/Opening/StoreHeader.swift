private import Foundation
private import Glibc

/// The first hundred bytes of a database file (sqlite.org/fileformat.html, "The Database Header").
///
/// They are read before SQLite opens the file, since opening another program's database for writing would already change
/// it.
struct StoreHeader {
    enum State {
        case missing
        case ours
        /// With the reason.
        case foreign(String)
    }

    static func look(at path: String) throws -> State {
        var status = stat()
        // Whoever opens a pipe waits for somebody to write.
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            return .foreign(status.st_mode & S_IFMT == S_IFDIR ? "it is a folder" : "it is no plain file")
        }
        let bytes: Data
        do {
            let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? file.close() }
            bytes = try file.read(upToCount: 100) ?? Data()
        } catch {
            guard FileManager.default.fileExists(atPath: path) else { return .missing }
            throw StoreFailure(.unwritable, path: path, detail: error.localizedDescription)
        }
        guard !bytes.isEmpty else { return .foreign("it is empty") }
        guard bytes.contains(where: { $0 != 0 }) else {
            throw StoreFailure(.corrupt, path: path, detail: "it begins with zeros")
        }
        guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
            return .foreign("it is no SQLite database")
        }
        let applicationID = bytes[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
        guard applicationID == StoreSchema.applicationID else { return .foreign("its application_id is not ours") }
        return .ours
    }
}
