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
                    path += "m\(start - pen) 0".utf8
                } else {
                    path += "M\(start + QRCode.quietZone) \(row + QRCode.quietZone).5".utf8
                }
                path += "h\(column - start)".utf8
                pen = column
            }
        }
        return String(decoding: path, as: UTF8.self)
    }
}
