/// Something that can be found, ready for every shard that it belongs to.
struct SearchDocument: Sendable {
    let entry: SearchEntry
    /// The entry as JSON.
    let bytes: [UInt8]
    /// What it is found by, folded: in order of their bytes, each once.
    let terms: [String]
    /// How long it stays as it is.
    let window: ChangeWindow

    init(_ entry: SearchEntry, window: ChangeWindow = ChangeWindow()) {
        self.entry = entry
        self.window = window
        bytes = entry.json
        let texts = [entry.title] + entry.performers + entry.also + entry.next.map(\.place)
        terms = Set(texts.flatMap { FoldedText($0).terms }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// What is still to come goes first; where a shard has no room for all, what is past is left out.
    func precedes(_ other: SearchDocument) -> Bool {
        let (own, others) = (entry.next.isEmpty && entry.isDated, other.entry.next.isEmpty && other.entry.isDated)
        return own == others ? entry.path < other.entry.path : !own
    }
}
