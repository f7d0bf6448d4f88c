import Diagnostics
import Domain

/// Gives each stop of a route its key: the one that is written, or the slug of its place.
struct StopKeys {
    private var taken: [Slug: SourceRange] = [:]

    /// The key of the next stop; nil, after a report, where there is none.
    mutating func key(_ fields: Fields, of place: Place?) -> Slug? {
        if fields.has("key") {
            guard let field = fields.optional("key"), let key = field.slug("write it in small letters and hyphens")
            else { return nil }
            if let first = taken[key] {
                field.report(
                    ContentRules.stopKey, "“\(key)” is the key of another stop", hint: "choose a different one",
                    notes: [Diagnostic.Note("the other stop is here", at: fields.findings.text.location(first))])
                return nil
            }
            taken[key] = field.range
            return key
        }
        guard let place else { return nil }
        guard let base = StopKeys.base(place) else {
            fields.report(
                ContentRules.stopKey, "the name of this place has no Latin letters to make a key of",
                hint: "add “key” with a short name, such as square")
            return nil
        }
        let key = free(base)
        taken[key] = fields.range
        return key
    }

    private static func base(_ place: Place) -> Slug? {
        switch place {
        case .pitch(let pitch): pitch
        case .address(let name, _, _): Slug(folding: name)
        }
    }

    /// The base itself, or with `-2`, `-3`, … for the second and third stop there.
    private func free(_ base: Slug) -> Slug {
        var key = base
        var number = 2
        while taken[key] != nil {
            let suffix = "-\(number)"
            var stem = base.description.utf8.prefix(Slug.longest - suffix.utf8.count)
            while stem.last == UInt8(ascii: "-") { stem.removeLast() }
            if let next = Slug(String(decoding: Array(stem), as: UTF8.self) + suffix) { key = next }
            number += 1
        }
        return key
    }
}
