import Diagnostics
import Domain

/// Reads `closed`: a list of `{ from, to?, reason, instead? }`.
enum ClosureReader {
    static let keys = ["from", "to", "reason", "instead"]

    static func read(_ field: Field) -> [Closure] {
        (field.items(1...200) ?? []).compactMap { closure($0) }
    }

    private static func closure(_ field: Field) -> Closure? {
        guard let fields = Fields(field, of: "a closure", keys: keys) else { return nil }
        let from = fields.required("from")?.moment()
        let toField = fields.optional("to")
        let to = toField?.moment()
        let reason = fields.required("reason")?.prose(1...200)
        let instead = fields.optional("instead")?.slug()
        if let from, let to, let toField, to.end <= from.start {
            toField.report(ContentRules.period, "the closure ends before it begins")
        }
        guard let from, let reason else { return nil }
        return Closure(from: from.start, to: to?.end, reason: reason, instead: instead)
    }
}
