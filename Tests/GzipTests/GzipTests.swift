import Foundation
import Gzip
import Testing

@Suite struct GzipTests {
    /// Unpacks with the program that everybody has.
    private func unpacked(_ bytes: [UInt8]) throws -> [UInt8] {
        let (process, input, output) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/bin/gzip")
        process.arguments = ["--decompress", "--stdout"]
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try input.fileHandleForWriting.close()
        let text = try output.fileHandleForReading.readToEnd()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return Array(text ?? Data())
    }

    private func pack(_ bytes: [UInt8], level: Int = 6, limit: Int) throws -> [UInt8]? {
        try bytes.withUnsafeBytes { try Gzip.pack($0, level: level, limit: limit) }
    }

    @Test(arguments: [0, 1, 1000, 40_000], [1, 6, 9])
    func `what is packed is unpacked as it was`(count: Int, level: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7 &* 31) }
        let packed = try #require(try pack(bytes, level: level, limit: count + 100))
        #expect(try unpacked(packed) == bytes)
        #expect(count < 1000 || packed.count < count / 2)
    }

    @Test func `the same bytes are packed the same, without a time`() throws {
        let bytes = Array("Fado at dusk. Fado at dawn.".utf8)
        let packed = try #require(try pack(bytes, limit: 100))
        #expect(try pack(bytes, limit: 100) == packed)
        #expect(packed[4..<8] == [0, 0, 0, 0])
    }

    @Test(arguments: [0, 1, 17, 19])
    func `what would take more than the limit is not packed`(limit: Int) throws {
        #expect(try pack(Array("abcdefghijklmnopqrstuvwxyz".utf8), limit: limit) == nil)
    }
}
