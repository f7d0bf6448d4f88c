import Domain
import Hashing

/// What the last whole build leaves for the next one: from what it was made, and until when that is right.
///
/// | line | |
/// |---|---|
/// | `streetmap-rest-1` | the format |
/// | `inputs` | the stamp of what was read, the program and its settings among it |
/// | `folder` | a folder besides content and templates that was read, a line each |
/// | `tree` | the folder that was published |
/// | `since`, `until` | between which moments, in seconds, the same would be published; `-` for ever |
/// | `warnings` | how many were shown |
/// | `sum` | the hash of all lines above |
///
/// It is made anew in one step and may be deleted at any time: what is no record of this format is none.
struct RestRecord: Sendable, Hashable {
    let inputs: String
    let folders: [String]
    let tree: FileIdentity
    let rest: BuildReport.Rest

    private static let title = "streetmap-rest-1"

    /// Whether it is of the present state of things.
    func holds(inputs: InputStamp, tree: FileIdentity?, at now: Instant) -> Bool {
        self.inputs == inputs.hash && self.tree == tree && rest.since <= now
            && rest.until.map { now < $0 } ?? true
    }

    var text: String {
        var lines = [RestRecord.title, "inputs \(inputs)"]
        lines += folders.map { "folder \($0)" }
        lines += ["tree \(tree)", "since \(rest.since.seconds)"]
        lines += ["until \(rest.until.map { String($0.seconds) } ?? "-")", "warnings \(rest.warnings)"]
        let body = lines.joined(separator: "\n") + "\n"
        return body + "sum \(ContentHash.of(body.utf8))\n"
    }
}

extension RestRecord {
    /// Nil for what is no whole record of this format.
    init?(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        // The last line is empty, since every line ends.
        guard lines.count > 6, lines.first == RestRecord.title[...], lines.last == "" else { return nil }
        let body = lines.dropLast(2).map { $0 + "\n" }.joined()
        guard lines[lines.count - 2] == "sum \(ContentHash.of(body.utf8))" else { return nil }
        func values(_ name: String) -> [Substring] {
            lines.filter { $0.hasPrefix(name + " ") }.map { $0.dropFirst(name.count + 1) }
        }
        guard let inputs = values("inputs").first,
            let tree = values("tree").first.flatMap({ FileIdentity(String($0)) }),
            let since = values("since").first.flatMap({ Int($0) }), let until = values("until").first,
            let warnings = values("warnings").first.flatMap({ Int($0) })
        else { return nil }
        self.init(
            inputs: String(inputs), folders: values("folder").map(String.init), tree: tree,
            rest: BuildReport.Rest(
                since: Instant(seconds: since), until: Int(until).map(Instant.init(seconds:)), warnings: warnings))
    }
}
