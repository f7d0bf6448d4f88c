internal import Domain
internal import Engagement
private import Foundation
internal import HTTPTypes
internal import Hashing
internal import Synchronization

/// Knows people for one day only: a hash of address and user agent under a random key that is thrown away.
///
/// The keys of today and yesterday stand in `<store>.day-keys`, so that a restart counts nobody twice; the file is in no
/// backup, and a key that is gone cannot be made again.
final class ViewerKeys: Sendable {
    private let path: String?
    private let outside: Outside
    private let keys: Mutex<[LocalDate: [UInt8]]>

    /// - Parameter path: nil to keep the keys in memory only.
    /// - Throws: `ConfigurationError` where the file cannot be read.
    init(path: String?, outside: Outside) throws {
        self.path = path
        self.outside = outside
        keys = Mutex(try path.map(ViewerKeys.read) ?? [:])
    }

    /// - Throws: `WritingFailure` where a new day's key cannot be kept.
    func viewer(_ client: ClientAddress, userAgent: String, at now: Instant) throws -> Viewer {
        let day = Zone.utc.local(now).date
        let key = try key(of: day)
        let message = client.bytes + [0] + Array(userAgent.utf8.prefix(512))
        let hash = Array(MessageAuthentication(key: key).code(for: message).prefix(16))
        guard let viewer = Viewer(day: day, hash: hash) else {
            throw Problem(.internalServerError, "This view cannot be counted.")
        }
        return viewer
    }

    /// The first view of a day waits for the disk, and those that come meanwhile wait for the same key.
    private func key(of day: LocalDate) throws -> [UInt8] {
        try keys.withLock { keys in
            if let key = keys[day] { return key }
            let key = outside.randomBytes(32)
            var kept = keys.filter { $0.key >= day.adding(days: -1) && $0.key <= day }
            kept[day] = key
            if let path { try ViewerKeys.write(kept, to: path) }
            keys = kept
            return key
        }
    }

    private static func read(_ path: String) throws -> [LocalDate: [UInt8]] {
        guard FileManager.default.fileExists(atPath: path) else { return [:] }
        let text: String
        do {
            text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
        } catch {
            throw ConfigurationError("\(path) cannot be read (\(error.localizedDescription))")
        }
        var keys: [LocalDate: [UInt8]] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ")
            // A line that is none is of no use to anybody, and a new key is.
            guard parts.count == 2, let day = LocalDate(parts[0]), let key = Hexadecimal.bytes(of: parts[1]) else {
                continue
            }
            keys[day] = key
        }
        return keys
    }

    private static func write(_ keys: [LocalDate: [UInt8]], to path: String) throws(WritingFailure) {
        let lines = keys.sorted { $0.key < $1.key }.map { "\($0.key) \(Hexadecimal.text(of: $0.value))\n" }
        try PrivateFile.replace(path, lines.joined())
    }
}
