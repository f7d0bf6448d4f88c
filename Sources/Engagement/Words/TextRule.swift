/// What a text from outside must be to be kept: not empty, not too long, and nothing that a terminal or a feed obeys.
enum TextRule {
    /// - Throws: `Refusal.badText`.
    static func check(_ text: String, longest: Int) throws {
        let scalars = text.unicodeScalars
        guard !scalars.isEmpty, scalars.count <= longest, !scalars.allSatisfy(\.properties.isWhitespace),
            scalars.allSatisfy({ $0.properties.generalCategory != .control || $0 == "\n" })
        else { throw Refusal.badText }
    }
}
