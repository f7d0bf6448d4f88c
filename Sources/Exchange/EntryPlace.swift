import Domain

/// Which entry of a list is being read, for what is said of it.
struct EntryPlace {
    let list: String
    /// Counted from 0, as in the path of a value.
    let index: Int

    func failure(_ reason: String) -> EngagementDocumentError {
        EngagementDocumentError(reason: "\(reason) at \(list).\(index)")
    }

    /// A beginning and an end that does not come before it.
    func span(
        _ from: String, _ to: String, atMost longest: Int
    ) throws(EngagementDocumentError) -> (from: Instant, to: Instant) {
        let (from, to) = (try instant(from), try instant(to))
        guard to >= from else { throw failure("it ends before it begins") }
        guard to.seconds - from.seconds <= longest else { throw failure("it lasts longer than anything may") }
        return (from, to)
    }

    /// What people read: nil where there is nothing in it.
    func note(_ text: String?) throws(EngagementDocumentError) -> String? {
        guard let text, !text.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { return nil }
        guard text.unicodeScalars.count <= LiveStatus.longestNote else {
            throw failure("a text is longer than \(LiveStatus.longestNote) characters")
        }
        guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control || $0 == "\n" }) else {
            throw failure("a text has control characters")
        }
        return text
    }

    func instant(_ text: String) throws(EngagementDocumentError) -> Instant {
        guard let instant = Instant(rfc3339: text) else { throw failure("“\(text)” is no time in RFC 3339") }
        return instant
    }
}
