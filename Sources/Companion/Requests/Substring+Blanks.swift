extension Substring {
    /// Without the spaces and tabs around it, which HTTP allows around the elements of a list (RFC 9110, 5.6.3).
    var withoutBlanks: Substring {
        let rest = drop { $0 == " " || $0 == "\t" }
        guard let last = rest.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return rest }
        return rest[...last]
    }
}
