package import Domain

/// Writes JSON (RFC 8259) straight into bytes, with its own commas.
///
/// A feed of a city is some megabytes of small objects; encoders that build them first would be the cost of the build.
package struct JSONWriter {
    package private(set) var bytes: [UInt8] = []
    /// Whether a value has been written at the current level.
    private var needsComma = false
    /// Escapes what could end a `<script>`, for JSON inside of HTML.
    private let isInHTML: Bool

    package init(isInHTML: Bool = false) {
        self.isInHTML = isInHTML
    }

    package mutating func object(_ fields: (inout JSONWriter) -> Void) {
        container(UInt8(ascii: "{"), UInt8(ascii: "}"), fields)
    }

    package mutating func array(_ elements: (inout JSONWriter) -> Void) {
        container(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
    }

    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A key that is data.
    package mutating func key(data name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    package mutating func string(_ value: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var text = value
        text.withUTF8 { escape($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    package mutating func integer(_ value: Int) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
    }

    /// A decimal number with at most so many digits behind the point; not a number and infinity become `null`.
    package mutating func number(_ value: Double, decimals: Int) {
        separate()
        bytes.append(contentsOf: DecimalText.short(value, decimals: decimals).utf8)
    }

    package mutating func boolean(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    package mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// A finished value, such as a fragment.
    package mutating func raw(_ value: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: value)
    }

    /// A line break between the elements of long lists, so that a diff of two feeds can be read.
    package mutating func newline() {
        if needsComma {
            bytes.append(UInt8(ascii: ","))
            needsComma = false
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// The bytes as a file: with a line feed at the end. It takes the writer's own bytes, since a feed may be megabytes.
    package consuming func file() -> [UInt8] {
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// A position in the order of GeoJSON: longitude first, six decimals (about 0.1 m).
    package mutating func position(_ point: Coordinates) {
        array {
            $0.number(point.longitude, decimals: 6)
            $0.number(point.latitude, decimals: 6)
        }
    }

    package mutating func boundingBox(_ box: BoundingBox) {
        array {
            $0.number(box.west, decimals: 6)
            $0.number(box.south, decimals: 6)
            $0.number(box.east, decimals: 6)
            $0.number(box.north, decimals: 6)
        }
    }

    private mutating func container(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open)
        needsComma = false
        content(&self)
        bytes.append(close)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    /// Copies what needs no escape in runs.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices where needsEscape(text[index]) {
            bytes.append(contentsOf: text[start..<index])
            start = index + 1
            switch text[index] {
            case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
            case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
            case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
            default: appendEscape(text[index])
            }
        }
        bytes.append(contentsOf: text[start...])
    }

    private func needsEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): isInHTML
        default: false
        }
    }

    private mutating func appendEscape(_ byte: UInt8) {
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
    }
}
