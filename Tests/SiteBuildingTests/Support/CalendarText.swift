import Foundation

/// Calendar bytes as what a calendar program reads: unfolded lines, and components with their properties.
struct CalendarText {
    let lines: [String]

    init(_ bytes: some Sequence<UInt8>) {
        lines = String(decoding: Array(bytes), as: UTF8.self).replacingOccurrences(of: "\r\n ", with: "")
            .components(separatedBy: "\r\n").filter { !$0.isEmpty }
    }

    /// The components of one kind, each by the names of its properties with their parameters.
    func components(_ kind: String) -> [[String: String]] {
        var components: [[String: String]] = []
        var isInside = false
        for line in lines {
            switch line {
            case "BEGIN:" + kind:
                isInside = true
                components.append([:])
            case "END:" + kind: isInside = false
            default:
                let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
                if isInside, parts.count == 2 { components[components.count - 1][parts[0]] = parts[1] }
            }
        }
        return components
    }
}
