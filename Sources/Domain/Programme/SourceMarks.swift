package import Diagnostics

/// Where the values of a file stand in it, so that a rule that looks across files can point at one.
///
/// Fields are named by their path: `date`, `stops.0.start`, `changes.2.stops.1.pitch`, `with.0`.
package struct SourceMarks: Sendable {
    /// The path from the site's folder.
    package let file: String
    private let fields: [String]
    private let ranges: [SourceRange]

    /// The later of two marks of one field wins.
    package init(file: String, _ marks: [(field: String, range: SourceRange)] = []) {
        self.file = file
        fields = marks.map(\.field)
        ranges = marks.map(\.range)
    }

    /// The place of a field, or of the nearest one around it, or the file's beginning.
    package subscript(_ field: String) -> SourceLocation {
        var name = field[...]
        while true {
            if let index = fields.lastIndex(where: { $0 == name }) {
                return SourceLocation(file: file, range: ranges[index])
            }
            guard let dot = name.lastIndex(of: ".") else { return SourceLocation(file: file) }
            name = name[..<dot]
        }
    }

    /// Whether the author wrote the field.
    package func has(_ field: String) -> Bool { fields.contains(field) }
}
