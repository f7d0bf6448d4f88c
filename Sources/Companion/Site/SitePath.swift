internal import HTTPTypes
internal import Hashing

/// The path of a request, decoded once and strictly: what is not plainly the name of a published file names nothing.
struct SitePath: Sendable, Hashable {
    /// With the slash at its beginning: `/cities/porto/`.
    let text: String

    /// Nil for a path that no published file can have.
    ///
    /// - Throws: `Problem` 400 for what is no path at all (RFC 3986).
    init?(_ written: String) throws(Problem) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(written.utf8.count)
        var hasSlashInName = false
        var rest = written.utf8.makeIterator()
        while let byte = rest.next() {
            guard byte > UInt8(ascii: " "), byte < 0x7F else { throw .malformedAddress }
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(Hexadecimal.value), let low = rest.next().flatMap(Hexadecimal.value)
            else { throw .malformedAddress }
            let decoded = high << 4 | low
            guard decoded >= UInt8(ascii: " "), decoded != 0x7F else { throw .malformedAddress }
            // A slash that is part of a name is part of no file's name.
            if decoded == UInt8(ascii: "/") { hasSlashInName = true }
            bytes.append(decoded)
        }
        guard bytes.first == UInt8(ascii: "/"), let text = String(validating: bytes, as: UTF8.self) else {
            throw .malformedAddress
        }
        guard !hasSlashInName, SitePath.namesSomething(bytes) else { return nil }
        self.text = text
    }

    /// The part under the path of the site, `cities/porto/`; nil for what lies outside of it.
    func below(_ base: String) -> Substring? {
        text.hasPrefix(base) ? text.dropFirst(base.count) : nil
    }

    /// No backslash, no empty name, none that begins with a dot: those are `.` and `..`, and what is not for readers
    /// (`.git`). Only `/.well-known/` is (RFC 8615).
    private static func namesSomething(_ bytes: [UInt8]) -> Bool {
        let names = bytes.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (index, name) in names.enumerated() {
            if name.isEmpty, index < names.count - 1 { return false }
            if name.first == UInt8(ascii: "."), !name.elementsEqual(".well-known".utf8) { return false }
            if name.contains(UInt8(ascii: "\\")) { return false }
        }
        return true
    }
}

extension Problem {
    fileprivate static let malformedAddress = Problem(.badRequest, "This is not how an address is written.")
}
