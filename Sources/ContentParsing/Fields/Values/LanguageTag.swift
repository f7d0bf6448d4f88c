/// The shape of a BCP 47 tag, without asking whether anybody speaks it.
enum LanguageTag {
    static func isOne(_ text: some StringProtocol) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy(ASCII.isLetter),
            text.utf8.count <= 35
        else { return false }
        return parts.dropFirst().allSatisfy { (2...8).contains($0.count) && $0.allSatisfy(ASCII.isAlphanumeric) }
    }
}
