import SiteBuilding
import Synchronization

/// Artifacts in memory, by path.
package final class MemorySink: ArtifactSink {
    private let files = Mutex<[String: [UInt8]]>([:])

    package init() {}

    package func write(_ path: String, _ bytes: [UInt8]) throws {
        let previous = files.withLock { $0.updateValue(bytes, forKey: path) }
        if previous != nil { throw WrittenTwice(path: path) }
    }

    package func keep(_ paths: [String]) -> Bool { false }

    package var paths: [String] { files.withLock { $0.keys.sorted() } }

    package subscript(_ path: String) -> String? {
        files.withLock { $0[path] }.map { String(decoding: $0, as: UTF8.self) }
    }

    package var bytes: [String: [UInt8]] { files.withLock { $0 } }
}

/// Two artifacts have one path.
package struct WrittenTwice: Error {
    package let path: String
}
