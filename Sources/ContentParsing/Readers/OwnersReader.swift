/// Checks `owners`, which other tools read and no page shows.
enum OwnersReader {
    static func check(_ fields: Fields) {
        _ = fields.optional("owners")?.values(0...50) { $0.line(1...200) }
    }
}
