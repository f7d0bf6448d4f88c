import Domain

/// A `geo:` link (RFC 5870), which opens the map application of a phone without asking any third party first.
enum GeoLink {
    static func url(_ point: Coordinates, name: String) -> String {
        let latitude = DecimalText.short(point.latitude, decimals: 6)
        let longitude = DecimalText.short(point.longitude, decimals: 6)
        return "geo:\(latitude),\(longitude)?q=\(latitude),\(longitude)(\(percentEncoded(name)))"
    }

    private static func percentEncoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                result.append(byte)
            default:
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
