/// Cuts a stream of bytes, which comes in pieces of any size, at its zero bytes.
struct ZeroSplitter {
    private var rest: [UInt8] = []

    /// Gives each piece that has ended, without its zero byte.
    mutating func feed(_ bytes: UnsafeRawBufferPointer, each read: (UnsafeRawBufferPointer) -> Void) {
        var start = 0
        while let end = bytes[start...].firstIndex(of: 0) {
            let piece = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
            if rest.isEmpty {
                read(piece)
            } else {
                rest += piece
                rest.withUnsafeBytes(read)
                rest.removeAll(keepingCapacity: true)
            }
            start = end + 1
        }
        rest += bytes[start...]
    }
}
