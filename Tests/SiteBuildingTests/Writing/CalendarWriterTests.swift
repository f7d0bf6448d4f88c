import Foundation
import Testing

@testable import SiteBuilding

@Suite struct CalendarWriterTests {
    private func lines(_ name: String, _ value: String) -> [String] {
        var writer = CalendarWriter()
        writer.text(name, value)
        return String(decoding: writer.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    }

    @Test(arguments: ["x", "ř", "街", "🎻"])
    func `a long line is folded at 75 octets and never inside a character`(character: String) {
        let value = String(repeating: character, count: 200)
        let lines = lines("SUMMARY", value)
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.dropLast().dropFirst().allSatisfy { $0.hasPrefix(" ") })
        #expect(lines.dropLast().dropFirst().dropLast().allSatisfy { $0.utf8.count > 75 - 4 })
        let unfolded = lines.enumerated().map { $0 == 0 ? $1 : String($1.dropFirst()) }.joined()
        #expect(unfolded == "SUMMARY:" + value)
    }

    @Test func `exactly 75 octets are one line`() {
        #expect(lines("A", String(repeating: "b", count: 73)).count == 2)
        #expect(lines("A", String(repeating: "b", count: 74)).count == 3)
    }

    @Test func `commas, semicolons, backslashes and line breaks are escaped, control characters go`() {
        #expect(lines("A", "a,b;c\\d\ne\u{7}\r")[0] == #"A:a\,b\;c\\d\ne"#)
    }
}
