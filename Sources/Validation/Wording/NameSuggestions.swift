import Diagnostics
import Domain

/// "did you mean …?" for unknown names, each looked for once.
struct NameSuggestions {
    private let known: [String]
    private var hints: [Slug: String?] = [:]

    init(_ known: some Sequence<Slug>) {
        self.known = known.map(\.description)
    }

    mutating func hint(for name: Slug) -> String? {
        if let hint = hints[name] { return hint }
        let hint = NearestName.hint(for: name.description, in: known)
        hints[name] = hint
        return hint
    }
}
