internal import FileReading
internal import Hummingbird
internal import NIOCore
internal import NIOPosix

/// The bytes of an answer, from memory or from the open file.
enum FileBody {
    /// Bytes that are read at a time: all that an answer holds of a large file.
    static let piece = 64 * 1024

    /// - Parameter loop: that of the connection.
    static func body(
        _ content: FileContent, _ file: OpenFile, _ range: Range<Int>, on loop: any EventLoop
    ) -> ResponseBody {
        if let bytes = content.bytes,
            let part = bytes.getSlice(at: bytes.readerIndex + range.lowerBound, length: range.count)
        {
            return ResponseBody(byteBuffer: part)
        }
        // Each piece comes by way of the loop: once it is here, the loop has dealt with the one before, and the writer
        // knows whether there is room. Without that, a reader runs ahead of a busy loop by as much as memory holds.
        //
        // The file lives as long as this closure: it is closed when the answer is sent, or when nobody takes it.
        return ResponseBody(contentLength: range.count) { writer in
            for start in stride(from: range.lowerBound, to: range.upperBound, by: piece) {
                let count = min(piece, range.upperBound - start)
                try await writer.write(
                    NIOThreadPool.singleton.runIfActive(eventLoop: loop) {
                        try bytes(of: file, from: start, count: count)
                    }.get())
            }
            try await writer.finish(nil)
        }
    }

    /// - Throws: `ReadingFailure`; the connection ends there, since the length was promised already.
    private static func bytes(of file: OpenFile, from start: Int, count: Int) throws -> ByteBuffer {
        var bytes = ByteBuffer()
        try bytes.writeWithUnsafeMutableBytes(minimumWritableBytes: count) { buffer in
            try file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(count)), from: start)
        }
        guard bytes.readableBytes == count else { throw ReadingFailure.cutOff(file.path) }
        return bytes
    }
}
