extension QRCode {
    /// Light modules that have to be around a code, or readers do not find it.
    package static let quietZone = 4

    /// The width of a drawing of it, with the quiet zone.
    package var drawnSide: Int { side + 2 * QRCode.quietZone }

    /// The dark modules as the path of an SVG, in units of a module: each run of them is a stroke along its middle, which
    /// is half as long as the outlines of squares would be.
    package var path: String {
        var path: [UInt8] = []
        path.reserveCapacity(side * side * 2)
        for row in 0..<side {
            var column = 0
            var pen: Int?
            while column < side {
                guard isDark(column: column, row: row) else {
                    column += 1
                    continue
                }
                let start = column
                while column < side, isDark(column: column, row: row) { column += 1 }
                if let pen {
                    path.append(UInt8(ascii: "m"))
                    QRCode.append(start - pen, to: &path)
                    path += " 0".utf8
                } else {
                    path.append(UInt8(ascii: "M"))
                    QRCode.append(start + QRCode.quietZone, to: &path)
                    path.append(UInt8(ascii: " "))
                    QRCode.append(row + QRCode.quietZone, to: &path)
                    path += ".5".utf8
                }
                path.append(UInt8(ascii: "h"))
                QRCode.append(column - start, to: &path)
                pen = column
            }
        }
        return String(decoding: path, as: UTF8.self)
    }

    /// A number below 1000 in its digits: a large code has a thousand of them, and strings in between are what costs.
    private static func append(_ number: Int, to path: inout [UInt8]) {
        if number >= 100 { path.append(UInt8(ascii: "0") + UInt8(number / 100)) }
        if number >= 10 { path.append(UInt8(ascii: "0") + UInt8(number / 10 % 10)) }
        path.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
