import Foundation
import Testing

@testable import SiteBuilding

@Suite struct FoldedTextTests {
    private struct Case: Decodable {
        let text: String
        let words: [String]
        let terms: [String]?
    }

    /// What the scripts are held to as well.
    private func cases() throws -> [Case] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../search/folding.json").standardizedFileURL
        return try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
    }

    @Test func `a text is folded as the scripts fold what is typed`() throws {
        let cases = try cases()
        #expect(cases.count > 25)
        for example in cases {
            let folded = FoldedText(example.text)
            // By their bytes: two texts that only look the same would be in different shards.
            #expect(
                folded.words.map { Array($0.text.utf8) } == example.words.map { Array($0.utf8) }, "\(example.text)")
            #expect(folded.terms == example.terms ?? folded.terms, "\(example.text)")
        }
    }

    @Test func `a word is found by how it begins, a stretch without spaces by each of its ends`() {
        #expect(FoldedText("Praça 夜の会").terms == ["praca", "夜の会", "の会", "会"])
    }

    @Test func `what is folded stays as it is when it is folded again`() throws {
        for example in try cases() {
            let words = FoldedText(example.text).words.map(\.text)
            #expect(FoldedText(words.joined(separator: " ")).words.map(\.text) == words, "\(example.text)")
        }
    }
}
