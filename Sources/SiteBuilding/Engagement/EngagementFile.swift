import Domain
private import Foundation

/// Reads the engagement snapshot: JSON with a `version` and the counts of each performance.
///
/// ```json
/// { "version": 1,
///   "performances": {
///     "ana-fado/dusk": { "likes": 12, "views": 130, "tips": 3,
///       "hours": [ { "hour": "2026-12-05T18:00:00Z", "likes": 4, "views": 20, "tips": 1 } ] } } }
/// ```
///
/// `likes`, `views` and `tips` are counts since the beginning, `tips` of people and never of money; `hours` are what the
/// ranking needs: each hour (its beginning, RFC 3339) in which something happened. All are optional and default to none.
enum EngagementFile {
    static let version = 1

    private struct Document: Decodable {
        let version: Int
        let performances: [String: Entry]
    }

    private struct Entry: Decodable {
        let likes: Int?
        let views: Int?
        let tips: Int?
        let hours: [Hour]?
    }

    private struct Hour: Decodable {
        let hour: String
        let likes: Int?
        let views: Int?
        let tips: Int?
    }

    /// - Throws: `EngagementError` with what is wrong in it.
    static func read(_ bytes: [UInt8], path: String) throws -> EngagementSnapshot {
        let document: Document
        do {
            document = try JSONDecoder().decode(Document.self, from: Data(bytes))
        } catch let error as DecodingError {
            throw EngagementError(path: path, reason: reason(error))
        }
        guard document.version == version else {
            throw EngagementError(
                path: path, reason: "its version is \(document.version), this program reads \(version)")
        }
        var snapshot = EngagementSnapshot()
        for (name, entry) in document.performances {
            // What is not a name cannot be of this site: another site's, or one that is gone.
            guard let id = PerformanceID(name) else { continue }
            snapshot.performances[id] = try counts(of: entry, name: name, path: path)
        }
        return snapshot
    }

    private static func counts(
        of entry: Entry, name: String, path: String
    ) throws -> EngagementSnapshot.Counts {
        let hours = try (entry.hours ?? []).map { hour in
            guard let start = Instant(rfc3339: hour.hour) else {
                throw EngagementError(path: path, reason: "“\(hour.hour)” of \(name) is no time in RFC 3339")
            }
            return EngagementSnapshot.Hour(
                start: start, likes: limited(hour.likes), views: limited(hour.views), tips: limited(hour.tips))
        }
        return EngagementSnapshot.Counts(
            likes: limited(entry.likes), views: limited(entry.views), tips: limited(entry.tips),
            hours: hours.sorted { $0.start < $1.start })
    }

    /// Nobody has a negative number of likes, nor more than there are people.
    private static func limited(_ count: Int?) -> Int { min(max(count ?? 0, 0), 10_000_000_000) }

    private static func reason(_ error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context): "“\(key.stringValue)” is missing\(place(context))"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "a value has the wrong type\(place(context))"
        // Foundation says the same of text that is no JSON and of a number that no integer can hold.
        case .dataCorrupted: "it is no JSON, or a number in it is not whole or too large"
        @unknown default: "it cannot be read"
        }
    }

    private static func place(_ context: DecodingError.Context) -> String {
        let path = context.codingPath.map(\.stringValue).joined(separator: ".")
        return path.isEmpty ? "" : " at \(path)"
    }
}
