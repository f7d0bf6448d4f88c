/// The line of a file that a diagnostic is about, as it is shown, and the caret line under it.
struct Excerpt: Equatable {
    /// The most columns of a line that are shown; of a longer one, the part around the caret.
    static let widest = 160
    /// How many columns before the caret stay in sight when a long line is cut.
    private static let context = 60

    /// Without the indentation that stands before everything of interest.
    let source: String
    /// What puts the caret under its character: the tabs of the source line, and spaces.
    let indentation: String
    /// `^~~~~`
    let caret: String

    /// Nil for an empty line, where a caret would tell nothing.
    init?(of line: String, _ range: SourceRange) {
        let scalars = Array(line.unicodeScalars)
        let start = min(range.column - 1, scalars.count)
        let end = min(start + range.length, scalars.count)
        let indent = scalars.prefix(start).prefix { $0 == " " || $0 == "\t" }.count
        let text = scalars.lastIndex { $0 != " " && $0 != "\t" }.map { $0 + 1 } ?? 0
        guard text > indent else { return nil }

        let cells = scalars.map(Cell.init)
        let shown = Excerpt.window(of: cells, in: indent..<max(text, end), around: start)
        let head = shown.lowerBound > indent ? "…" : ""
        let tail = shown.upperBound < text ? "…" : ""
        source = head + cells[shown].map(\.text).joined() + tail
        indentation = (head.isEmpty ? "" : " ") + cells[shown.lowerBound..<start].map(\.blank).joined()
        let width = cells[start..<max(start, min(end, shown.upperBound))].reduce(0) { $0 + $1.width }
        caret = "^" + String(repeating: "~", count: max(0, width - 1))
    }

    /// The cells to show: all of them where they fit, else those around the caret.
    private static func window(of cells: [Cell], in all: Range<Int>, around caret: Int) -> Range<Int> {
        func width(_ range: Range<Int>) -> Int { cells[range].reduce(0) { $0 + $1.widest } }
        guard width(all) > widest else { return all }
        let room = widest - 2
        var lower = all.lowerBound
        if width(lower..<caret) > room - context {
            lower = caret
            while lower > all.lowerBound, width(lower - 1..<caret) <= context { lower -= 1 }
        }
        var upper = lower
        var used = 0
        while upper < all.upperBound, used + cells[upper].widest <= room {
            used += cells[upper].widest
            upper += 1
        }
        return lower..<upper
    }

    /// One scalar as it is shown.
    private struct Cell {
        let text: String
        let width: Int

        init(_ scalar: Unicode.Scalar) {
            let shown = scalar == "\t" ? scalar : PrintableText.shown(scalar)
            text = String(shown)
            width = DisplayWidth.of(shown)
        }

        /// A tab stays a tab, so that the caret stands right whatever a terminal makes of it.
        var blank: String { text == "\t" ? text : String(repeating: " ", count: width) }
        /// The columns that it may take at most.
        var widest: Int { text == "\t" ? 8 : width }
    }
}
