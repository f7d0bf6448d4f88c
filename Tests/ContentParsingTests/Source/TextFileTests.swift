import Diagnostics
import TestSupport
import Testing

@testable import ContentParsing

struct TextFileTests {
    @Test(arguments: 0..<8)
    func `what is taken for UTF-8 is what the standard library takes for it`(_ seed: Int) {
        var random = Lottery(seed: UInt64(seed))
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? UInt8.random(in: 0x80...0xFF, using: &random) : UInt8.random(in: 0x41...0x5A, using: &random)
            }
            var isText = true
            bytes.withUnsafeBufferPointer { buffer in
                var offset = 0
                while offset < buffer.count {
                    guard let (_, length) = UTF8Sequence.decode(buffer, at: offset) else {
                        isText = false
                        return
                    }
                    offset += length
                }
            }
            #expect(isText == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
        }
    }

    @Test
    func `exactly 64 KB are read`() {
        guard case .text = TextFile.read([UInt8](repeating: 0x61, count: 65_536), path: "a") else {
            Issue.record("refused")
            return
        }
        guard case .refused = TextFile.read([UInt8](repeating: 0x61, count: 65_537), path: "a") else {
            Issue.record("read")
            return
        }
    }

    @Test
    func `columns count scalars`() throws {
        guard case .text(let text) = TextFile.read(Array("añ花😀b\r\nc".utf8), path: "a") else { return }
        let offset = try #require(text.bytes.firstIndex(of: UInt8(ascii: "b")))
        #expect(text.range(of: offset..<(offset + 1)).column == 5)
        #expect(text.offset(line: 1, column: 5) == offset)
        #expect(text.offset(line: 1, column: 99) == offset + 1)
        #expect(text.range(of: (offset + 3)..<(offset + 4)).line == 2)
    }
}
