/// Writes XML 1.0 into bytes.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []

    init() {}

    static let declaration = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

    mutating func raw(_ content: some Sequence<UInt8>) {
        bytes.append(contentsOf: content)
    }

    mutating func raw(_ content: String) {
        bytes.append(contentsOf: content.utf8)
    }

    /// An element around other elements.
    mutating func element(
        _ name: StaticString, attributes: [(StaticString, String)] = [], _ content: (inout XMLWriter) -> Void
    ) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        close(name)
    }

    /// An element around text.
    mutating func element(_ name: StaticString, _ text: String, attributes: [(StaticString, String)] = []) {
        open(name, attributes)
        bytes.append(UInt8(ascii: ">"))
        Markup.append(text, to: &bytes)
        close(name)
    }

    /// An element without content.
    mutating func empty(_ name: StaticString, _ attributes: [(StaticString, String)]) {
        open(name, attributes)
        bytes.append(contentsOf: "/>\n".utf8)
    }

    private mutating func open(_ name: StaticString, _ attributes: [(StaticString, String)]) {
        bytes.append(UInt8(ascii: "<"))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        for (key, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            key.withUTF8Buffer { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: "=\"".utf8)
            Markup.append(value, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func close(_ name: StaticString) {
        bytes.append(contentsOf: "</".utf8)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: ">\n".utf8)
    }
}
