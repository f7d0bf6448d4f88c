private import CQREncode
private import Glibc

/// A QR code (ISO/IEC 18004) of a text: a square of modules that are dark or light.
package struct QRCode: Sendable, Hashable {
    /// How much of a code may be dirty or torn before it is no longer read.
    package enum Correction: Sendable, CaseIterable {
        /// 7, 15, 25 and 30 percent.
        case low, medium, quarter, high
    }

    /// How many modules a side has.
    package let side: Int
    /// Row by row from the top.
    private let modules: [Bool]

    /// The smallest code that holds the text. Paper in the street is rained on, so a quarter of it may be lost.
    package init(_ text: String, correction: Correction = .quarter) throws(QRCodeError) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { throw .empty }
        guard let size = Int32(exactly: bytes.count),
            let code = QRcode_encodeData(size, bytes, 0, correction.level)
        else {
            throw errno == ENOMEM ? .noMemory : .tooLong(bytes: bytes.count)
        }
        defer { QRcode_free(code) }
        side = Int(code.pointee.width)
        // The lowest bit of a module says whether it is dark; the others say what it is for.
        modules = UnsafeBufferPointer(start: code.pointee.data, count: side * side).map { $0 & 1 == 1 }
    }

    /// Whether a module is dark.
    ///
    /// - Parameters:
    ///   - column: from the left, from 0.
    ///   - row: from the top, from 0.
    package func isDark(column: Int, row: Int) -> Bool { modules[row * side + column] }
}

extension QRCode.Correction {
    fileprivate var level: QRecLevel {
        switch self {
        case .low: QR_ECLEVEL_L
        case .medium: QR_ECLEVEL_M
        case .quarter: QR_ECLEVEL_Q
        case .high: QR_ECLEVEL_H
        }
    }
}
