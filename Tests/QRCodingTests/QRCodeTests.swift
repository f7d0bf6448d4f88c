import QRCoding
import Testing

@Suite struct QRCodeTests {
    /// What other encoders make of "HELLO" with 25 percent of correction: version 1, and the mask that scores best.
    @Test func `the three corners of a code are finder patterns, and timing patterns join them`() throws {
        let code = try QRCode("https://busking.example/performers/ana-fado/")
        let finder = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
        for (left, top) in [(0, 0), (code.side - 7, 0), (0, code.side - 7)] {
            let drawn = (0..<7).map { row in
                (0..<7).map { code.isDark(column: left + $0, row: top + row) ? "1" : "0" }.joined()
            }
            #expect(drawn == finder)
        }
        for index in 8..<(code.side - 8) {
            #expect(code.isDark(column: index, row: 6) == index.isMultiple(of: 2))
            #expect(code.isDark(column: 6, row: index) == index.isMultiple(of: 2))
        }
        #expect(code.isDark(column: 8, row: code.side - 8), "the dark module")
    }
}
