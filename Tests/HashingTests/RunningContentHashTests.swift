import Hashing
import Testing

@Suite struct RunningContentHashTests {
    @Test(arguments: [1, 7, 64, 1000]) func `pieces of any size have the hash of the whole`(size: Int) {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var hash = RunningContentHash()
        for start in stride(from: 0, to: bytes.count, by: size) {
            Array(bytes[start..<min(start + size, bytes.count)]).withUnsafeBytes { hash.add($0) }
        }
        #expect(hash.digest() == ContentHash.digest(of: bytes))
    }
}
