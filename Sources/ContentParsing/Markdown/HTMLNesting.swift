/// Flattens quotes, lists and inlines that lie deeper in one another than anybody writes on purpose.
///
/// Readers of HTML recurse, and 64 KB of `>` are 64,000 levels. Leaving tags out of well-formed HTML takes one pass, where
/// changing the tree takes cmark a walk up all levels for each node.
struct HTMLNesting {
    private static let deepest = 32
    private static let names = ["blockquote", "ul", "ol", "li", "em", "strong", "del", "a"].map { Array($0.utf8) }
    private static let item = Array("li".utf8)

    /// Whether each tag that is open was kept.
    private var open: [Bool] = []

    /// Whether a tag stays. Those that do not nest always do.
    mutating func keeps(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        var name = tag.dropFirst()
        let isEnd = name.first == UInt8(ascii: "/")
        if isEnd { name = name.dropFirst() }
        let length = name.firstIndex { !ASCII.isLetter($0) }.map { name.distance(from: name.startIndex, to: $0) } ?? 0
        let word = name.prefix(length)
        guard HTMLNesting.names.contains(where: { word.elementsEqual($0) }) else { return true }
        if isEnd { return open.popLast() ?? true }
        // An item goes with its list.
        let isKept = word.elementsEqual(HTMLNesting.item) ? open.last ?? true : open.count < HTMLNesting.deepest
        open.append(isKept)
        return isKept
    }
}
