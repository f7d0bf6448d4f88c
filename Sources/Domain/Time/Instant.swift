/// A moment, as whole seconds since 1970-01-01T00:00:00Z without leap seconds.
package struct Instant: Sendable, Hashable, Comparable {
    package let seconds: Int

    package init(seconds: Int) {
        self.seconds = seconds
    }

    package func adding(seconds delta: Int) -> Instant { Instant(seconds: seconds + delta) }

    package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant {
    /// Reads an RFC 3339 date-time with `Z` or an offset; fractions of a second are dropped.
    package init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.count <= 40, let date = LocalDate(text.prefix(10)),
            bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t") || bytes[10] == UInt8(ascii: " "),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let hour = Instant.twoDigits(bytes, 11), hour < 24, let minute = Instant.twoDigits(bytes, 14), minute < 60,
            let second = Instant.twoDigits(bytes, 17), second <= 60
        else { return nil }
        var index = 19
        if bytes[index] == UInt8(ascii: ".") {
            index += 1
            let first = index
            while index < bytes.count, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") {
                index += 1
            }
            guard index > first else { return nil }
        }
        guard index < bytes.count else { return nil }
        var offset = 0
        switch bytes[index] {
        case UInt8(ascii: "Z"), UInt8(ascii: "z"):
            guard index + 1 == bytes.count else { return nil }
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            guard index + 6 == bytes.count, bytes[index + 3] == UInt8(ascii: ":"),
                let hours = Instant.twoDigits(bytes, index + 1), hours < 24,
                let minutes = Instant.twoDigits(bytes, index + 4), minutes < 60
            else { return nil }
            offset = (hours * 60 + minutes) * 60 * (bytes[index] == UInt8(ascii: "-") ? -1 : 1)
        default:
            return nil
        }
        self.init(seconds: date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + min(second, 59) - offset)
    }

    private static func twoDigits(_ bytes: [UInt8], _ index: Int) -> Int? {
        let zero = UInt8(ascii: "0")
        guard bytes[index] >= zero, bytes[index] <= zero + 9, bytes[index + 1] >= zero, bytes[index + 1] <= zero + 9
        else { return nil }
        return Int(bytes[index] - zero) * 10 + Int(bytes[index + 1] - zero)
    }

    /// RFC 3339 in the given offset from UTC (seconds, east positive): `2026-12-05T18:00:00+01:00`, or `Z` for UTC.
    package func rfc3339(offset: Int = 0) -> String {
        let local = LocalDateTime(wallSeconds: seconds + offset)
        let second = Digits.padded(((seconds + offset) % 60 + 60) % 60, 2)
        guard offset != 0 else { return "\(local):\(second)Z" }
        let minutes = abs(offset) / 60
        let sign = offset < 0 ? "-" : "+"
        return "\(local):\(second)\(sign)\(Digits.padded(minutes / 60, 2)):\(Digits.padded(minutes % 60, 2))"
    }
}

extension Instant: CustomStringConvertible {
    package var description: String { rfc3339() }
}
