/// The names of fields: `stops.0.start`.
enum FieldName {
    static func isIndex(_ part: some StringProtocol) -> Bool {
        part.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    static func joined(_ parent: String, _ key: String) -> String {
        parent.isEmpty ? key : parent + "." + key
    }
}
