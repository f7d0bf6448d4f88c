/// A number that stands for bytes: FNV-1a in 64 bits, which tells two versions of a site apart and nothing more.
struct Fingerprint {
    private var value: UInt64 = 0xcbf2_9ce4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01b3

    static func of(_ bytes: [UInt8]) -> UInt64 {
        var fingerprint = Fingerprint()
        bytes.withUnsafeBufferPointer { buffer in
            for byte in buffer { fingerprint.add(byte) }
        }
        return fingerprint.value
    }

    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0 as UInt8)
    }

    mutating func add(_ number: UInt64) {
        for shift in stride(from: 0 as UInt64, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* Fingerprint.prime
    }

    /// Sixteen hexadecimal digits.
    var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
