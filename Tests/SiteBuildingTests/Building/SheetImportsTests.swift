import Testing

@testable import SiteBuilding

@Suite struct SheetImportsTests {
    private static let parts = [(name: "style/10-tokens.css", bytes: Array(":root { --ink: #000; }\n".utf8))]

    private func filled(_ sheet: String) throws -> String {
        let bytes = try SheetImports.filled(Array(sheet.utf8), of: "sheets/tip.css", from: SheetImportsTests.parts)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (
            "@import \"../style/10-tokens.css\";\np { color: var(--ink); }\n",
            ":root { --ink: #000; }\n\np { color: var(--ink); }\n"
        ),
        ("p { margin: 0; }", "p { margin: 0; }"), ("", ""),
        // What is no import of a part stays as it is written.
        ("/* @import \"../style/10-tokens.css\"; */\n", "/* @import \"../style/10-tokens.css\"; */\n"),
    ])
    func `a part stands where it is imported`(sheet: String, expected: String) throws {
        #expect(try filled(sheet) == expected)
    }

    @Test func `a part that is not there is an error that names it`() {
        #expect(throws: AssetError(path: "sheets/tip.css", reason: "there is no style/11-gone.css to import")) {
            try filled("@import \"../style/11-gone.css\";\n")
        }
    }
}
