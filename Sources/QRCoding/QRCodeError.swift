/// Why a text cannot be a QR code.
package enum QRCodeError: Error, Hashable, CustomStringConvertible {
    case empty
    /// The largest code holds 2,953 bytes at the lowest correction, 1,663 where a quarter may be lost.
    case tooLong(bytes: Int)
    case noMemory

    package var description: String {
        switch self {
        case .empty: "there is no text to make a QR code of"
        case .tooLong(let bytes): "\(bytes) bytes are too many for a QR code"
        case .noMemory: "there is no memory left for a QR code"
        }
    }
}
