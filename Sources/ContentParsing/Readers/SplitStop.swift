import Diagnostics

/// A stop that was written with a dash before each of its keys, so that each reads as a stop of its own.
struct SplitStop {
    /// The second dash, which is the first one too many.
    private let dash: SourceRange
    /// The keys that have a dash too many.
    private let keys: [String]

    private static let places: Set = ["pitch", "name", "address", "coordinates"]

    /// Nil where the stops are whole. A single stop costs nothing, further ones a look at their first keys.
    init?(_ field: Field) {
        guard let nodes = field.node.sequence, nodes.count > 1, nodes.dropFirst().contains(where: SplitStop.isRest)
        else {
            return nil
        }
        var dash: SourceRange?
        var keys: [String] = []
        var before: Set<String> = []
        for node in nodes {
            let own = SplitStop.keys(of: node)
            guard !own.isEmpty, before.isDisjoint(with: own), !before.isEmpty, SplitStop.isRest(node) else {
                if !keys.isEmpty { break }
                before = Set(own)
                continue
            }
            before.formUnion(own)
            keys += own.prefix(1)
            if dash == nil { dash = SplitStop.dash(before: node, in: field.findings) }
        }
        guard let dash, keys.allSatisfy(StopsReader.keys.contains) else { return nil }
        self.dash = dash
        self.keys = keys
    }

    func report(in findings: FileFindings) {
        findings.report(
            ContentRules.wrongType, "each dash begins another stop", at: dash,
            hint: keys.count == 1
                ? "one dash a stop: remove the dash before \(keys[0])"
                : "one dash a stop: remove the dashes before \(Shown.list(keys))")
    }

    /// Whether something can only be the rest of a stop, since its first key names no place and it has no other.
    private static func isRest(_ node: YAMLNode) -> Bool {
        guard let first = node.mapping?.first?.key.scalar?.string, !places.contains(first) else { return false }
        return places.isDisjoint(with: keys(of: node))
    }

    private static func keys(of node: YAMLNode) -> [String] {
        node.mapping?.compactMap { $0.key.scalar?.string } ?? []
    }

    private static func dash(before node: YAMLNode, in findings: FileFindings) -> SourceRange {
        let range = findings.range(of: node, key: nil)
        let text = findings.text
        let start = text.offset(line: range.line, column: range.column)
        let line = text.line(range.line)
        guard let dash = text.bytes[line.startIndex..<start].lastIndex(of: UInt8(ascii: "-")) else { return range }
        return text.range(of: dash..<(dash + 1))
    }
}
