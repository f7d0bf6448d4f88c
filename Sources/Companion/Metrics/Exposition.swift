/// Prometheus' text format, version 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats).
struct Exposition: Sendable {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    enum Kind: String, Sendable {
        case counter, gauge, histogram
    }

    private(set) var text = ""

    mutating func family(_ name: String, _ kind: Kind, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
    }

    mutating func sample(_ name: String, _ labels: [(String, String)] = [], _ value: Double) {
        text += name
        if !labels.isEmpty {
            text += "{" + labels.map { "\($0.0)=\"\(Exposition.escaped($0.1))\"" }.joined(separator: ",") + "}"
        }
        text += " \(Exposition.number(value))\n"
    }

    /// A family of one number.
    mutating func single(_ name: String, _ kind: Kind, _ help: String, _ value: Double) {
        family(name, kind, help)
        sample(name, [], value)
    }

    mutating func histogram(_ name: String, _ labels: [(String, String)] = [], _ counts: HistogramCounts) {
        var sum = 0
        for (bound, count) in zip(counts.bounds, counts.counts) {
            sum += count
            sample(name + "_bucket", labels + [("le", Exposition.number(bound))], Double(sum))
        }
        sum += counts.counts.last ?? 0
        sample(name + "_bucket", labels + [("le", "+Inf")], Double(sum))
        sample(name + "_sum", labels, counts.sum)
        sample(name + "_count", labels, Double(sum))
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
