/// Guards against tables that unfold to more than a machine can hold.
///
/// GitHub's tables fill up short rows, so a wide header over many one-letter lines makes cells by the hundred million out
/// of 64 KB. Later releases of cmark-gfm have a limit, Debian's has none.
enum MarkdownTables {
    private static let mostCells = 50_000

    /// Whether no table in a text can have too many cells: as many columns as the line with the most bars has, in each line.
    static func areSafe(in markdown: ArraySlice<UInt8>) -> Bool {
        var lines = 1
        var bars = 0
        var most = 0
        for byte in markdown {
            if byte == UInt8(ascii: "|") {
                bars += 1
                most = max(most, bars)
            } else if byte == UInt8(ascii: "\n") {
                lines += 1
                bars = 0
            }
        }
        return most == 0 || (most + 1) * lines <= mostCells
    }
}
