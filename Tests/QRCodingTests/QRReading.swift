import QRCoding

/// Reads the smallest code as ISO/IEC 18004 says, without correcting anything: version 1 at 25 percent of correction.
struct QRReading {
    private static let side = 21
    private let code: QRCode

    /// Nil for a larger code.
    init?(_ code: QRCode) {
        guard code.side == QRReading.side else { return nil }
        self.code = code
    }

    /// The 15 bits of format information around the upper left finder, the highest first.
    var format: String {
        let columns = [0, 1, 2, 3, 4, 5, 7, 8].map { (column: $0, row: 8) }
        let rows = [7, 5, 4, 3, 2, 1, 0].map { (column: 8, row: $0) }
        return (columns + rows).map { code.isDark(column: $0.column, row: $0.row) ? "1" : "0" }.joined()
    }

    /// The text, unmasked by the mask of this number.
    func text(mask: Int) -> String? {
        let bits = dataBits(mask: mask)
        func number(_ range: Range<Int>) -> Int { bits[range].reduce(0) { $0 * 2 + ($1 ? 1 : 0) } }
        guard number(0..<4) == 0b0100 else { return nil }
        let count = number(4..<12)
        guard 12 + count * 8 <= bits.count else { return nil }
        let bytes = (0..<count).map { UInt8(number((12 + $0 * 8)..<(20 + $0 * 8))) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// All modules that are data, up and down in columns of two from the right.
    private func dataBits(mask: Int) -> [Bool] {
        var bits: [Bool] = []
        var isUpward = true
        for right in [20, 18, 16, 14, 12, 10, 8, 5, 3, 1] {
            for step in 0..<QRReading.side {
                let row = isUpward ? QRReading.side - 1 - step : step
                for column in [right, right - 1] where !isReserved(column, row) {
                    bits.append(code.isDark(column: column, row: row) != isMasked(column, row, by: mask))
                }
            }
            isUpward.toggle()
        }
        return bits
    }

    /// Finders with format information, and the two lines of timing.
    private func isReserved(_ column: Int, _ row: Int) -> Bool {
        (column < 9 && row < 9) || (column > 12 && row < 9) || (column < 9 && row > 12) || column == 6 || row == 6
    }

    private func isMasked(_ column: Int, _ row: Int, by mask: Int) -> Bool {
        switch mask {
        case 0: (row + column) % 2 == 0
        case 1: row % 2 == 0
        case 2: column % 3 == 0
        case 3: (row + column) % 3 == 0
        case 4: (row / 2 + column / 3) % 2 == 0
        case 5: row * column % 2 + row * column % 3 == 0
        case 6: (row * column % 2 + row * column % 3) % 2 == 0
        default: ((row + column) % 2 + row * column % 3) % 2 == 0
        }
    }
}
