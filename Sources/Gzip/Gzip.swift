private import CZlib

/// Packs bytes as gzip (RFC 1952), as every browser unpacks them.
package enum Gzip {
    /// Windows of 32 KiB, and the header of gzip rather than that of zlib.
    private static let windowBits: Int32 = 15 + 16
    private static let memoryLevel: Int32 = 8

    /// The same bytes give the same result: its header holds neither a name nor a time.
    ///
    /// - Parameters:
    ///   - level: from 1, quickest, to 9, smallest.
    ///   - limit: nil is given for what would take more bytes than this.
    /// - Throws: `GzipError`.
    package static func pack(
        _ bytes: UnsafeRawBufferPointer, level: Int = 6, limit: Int
    ) throws(GzipError) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        let opened = deflateInit2_(
            &stream, Int32(level), Z_DEFLATED, windowBits, memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        guard opened == Z_OK else { throw GzipError(code: opened) }
        defer { deflateEnd(&stream) }
        // zlib counts in 32 bits: what is larger than that is packed by nobody here.
        guard let count = UInt32(exactly: bytes.count), let room = UInt32(exactly: limit) else { return nil }
        var outcome = Z_OK
        let packed = [UInt8](unsafeUninitializedCapacity: limit) { buffer, written in
            // It never writes to its input, but says so only where it is built with ZLIB_CONST.
            stream.next_in = UnsafeMutablePointer(
                mutating: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
            stream.avail_in = count
            stream.next_out = buffer.baseAddress
            stream.avail_out = room
            outcome = deflate(&stream, Z_FINISH)
            written = limit - Int(stream.avail_out)
        }
        switch outcome {
        case Z_STREAM_END: return packed
        // There was no more room.
        case Z_OK, Z_BUF_ERROR: return nil
        default: throw GzipError(code: outcome)
        }
    }
}
