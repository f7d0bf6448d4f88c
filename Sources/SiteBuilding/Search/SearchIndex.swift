/// Divides what can be found into shards by the first letters of its terms.
///
/// A shard holds the documents themselves: whoever asks for several words loads the smallest shard of one of them and
/// looks there for the others. A shard that would be too large is divided by one more letter; what there is for its own
/// letters alone is then a head, the first of its documents.
struct SearchIndex: Sendable {
    struct Shard: Sendable, Hashable {
        /// Folded.
        let prefix: String
        /// Whether there are more documents, in shards with longer prefixes.
        let isHead: Bool
        /// Of how many documents some term begins so.
        let count: Int
        /// Indices of documents, in order.
        let documents: [Int]
    }

    /// Bytes up to which a shard is not divided: about 5 KB when packed.
    static let largest = 24 * 1024
    /// Letters after which even a large shard is not divided any more.
    static let deepest = 12

    /// In order of their prefixes.
    private(set) var shards: [Shard] = []
    private let documents: [SearchDocument]
    private let largest: Int

    private struct Posting {
        let term: Substring.UnicodeScalarView
        let document: Int
    }

    /// - Parameter documents: in order of what is to be seen first.
    init(_ documents: [SearchDocument], largest: Int = SearchIndex.largest) {
        self.documents = documents
        self.largest = largest
        let postings = documents.enumerated().flatMap { index, document in
            document.terms.map { Posting(term: Substring($0).unicodeScalars, document: index) }
        }
        divide(postings, prefix: "", depth: 0)
    }

    /// - Parameter postings: those whose terms begin with the prefix, which is cut off.
    private mutating func divide(_ postings: [Posting], prefix: String, depth: Int) {
        let members = Set(postings.map(\.document)).sorted()
        let size = members.reduce(0) { $0 + documents[$1].bytes.count }
        if size <= largest {
            shards.append(Shard(prefix: prefix, isHead: false, count: members.count, documents: members))
            return
        }
        if depth > 0 {
            // Those that are named exactly so come first, for longer prefixes do not find them.
            let exact = Set(postings.lazy.filter(\.term.isEmpty).map(\.document))
            let ordered = members.filter(exact.contains) + members.filter { !exact.contains($0) }
            shards.append(Shard(prefix: prefix, isHead: true, count: members.count, documents: first(of: ordered)))
        }
        guard depth < SearchIndex.deepest else { return }
        var groups: [Unicode.Scalar: [Posting]] = [:]
        for posting in postings {
            guard let next = posting.term.first else { continue }
            groups[next, default: []].append(Posting(term: posting.term.dropFirst(), document: posting.document))
        }
        for (scalar, group) in groups.sorted(by: { $0.key < $1.key }) {
            var longer = prefix
            longer.unicodeScalars.append(scalar)
            divide(group, prefix: longer, depth: depth + 1)
        }
    }

    /// As many as a shard has room for.
    private func first(of members: [Int]) -> [Int] {
        var size = 0
        return Array(
            members.prefix { member in
                size += documents[member].bytes.count
                return size <= largest
            })
    }
}
