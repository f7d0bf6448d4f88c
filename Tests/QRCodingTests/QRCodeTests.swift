import QRCoding
import Testing

@Suite struct QRCodeTests {
    /// Format information at 25 percent of correction, by the number of the mask (ISO/IEC 18004, table C.1).
    private static let formats = [
        "011010101011111", "011000001101000", "011111100110001", "011101000000110", "010010010110100",
        "010000110000011", "010111011011010", "010101111101101",
    ]

    @Test(arguments: ["a", "busk.ex/ana", "ž", "http://a.b"])
    func `a code says what it was made of`(text: String) throws {
        let reading = try #require(QRReading(try QRCode(text)))
        let mask = try #require(QRCodeTests.formats.firstIndex(of: reading.format))
        #expect(reading.text(mask: mask) == text)
    }

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
    }

    @Test(arguments: [
        (QRCode.Correction.low, 2953), (.medium, 2331), (.quarter, 1663), (.high, 1273),
    ])
    func `the largest code holds so many bytes, and one more is refused`(
        correction: QRCode.Correction, most: Int
    ) throws {
        #expect(try QRCode(String(repeating: "é", count: most / 2), correction: correction).side == 177)
        #expect(throws: QRCodeError.tooLong(bytes: most + 1)) {
            try QRCode(String(repeating: "x", count: most + 1), correction: correction)
        }
        #expect(throws: QRCodeError.empty) { try QRCode("", correction: correction) }
    }

    @Test func `more correction or more text makes a larger code, never a smaller one`() throws {
        let text = "https://busking.example/performers/ana-fado/tip/"
        let sides = try QRCode.Correction.allCases.map { try QRCode(text, correction: $0).side }
        #expect(sides == sides.sorted())
        #expect(sides[0] < sides[3])
        #expect(try QRCode("a").side == 21)
    }

    @Test func `the drawn path has every dark module and no other, inside of the quiet zone`() throws {
        let code = try QRCode("busk.ex/ana")
        #expect(code.drawnSide == code.side + 8)
        var drawn: Set<[Int]> = []
        for row in code.path.split(separator: "M") {
            // `4 4.5h7m1 0h2`: where the row begins, then strokes and gaps.
            let head = row.prefix { $0 != "h" }.split(separator: " ")
            var column = try #require(Int(head[0]))
            let y = try #require(Int(head[1].dropLast(2)))
            #expect(head[1].hasSuffix(".5"))
            for piece in row.drop(while: { $0 != "h" }).split(separator: "h") {
                let parts = piece.split(separator: "m")
                let length = try #require(Int(parts[0]))
                for x in column..<(column + length) { drawn.insert([x, y]) }
                column += length
                if parts.count > 1 { column += try #require(Int(parts[1].dropLast(2))) }
            }
        }
        for x in 0..<code.drawnSide {
            for y in 0..<code.drawnSide {
                let (column, row) = (x - QRCode.quietZone, y - QRCode.quietZone)
                let isInside = (0..<code.side).contains(column) && (0..<code.side).contains(row)
                #expect(drawn.contains([x, y]) == (isInside && code.isDark(column: column, row: row)))
            }
        }
    }
}
