/// A link to whoever keeps the site: a letter that says already what it is about, or the address of a form as it is.
enum ContactLink {
    /// Nil where the contact is neither an address of the web nor one of mail.
    ///
    /// - Parameter body: the first line of the letter.
    static func url(_ contact: String, subject: String? = nil, body: String? = nil) -> String? {
        if contact.hasPrefix("https://") || contact.hasPrefix("http://") { return contact }
        let address = contact.hasPrefix("mailto:") ? contact.dropFirst("mailto:".count) : contact[...]
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) else { return nil }
        let mailbox = parts.map { PercentEncoding.of(String($0)) }.joined(separator: "@")
        // Mail programs want CRLF (RFC 6068); the empty line is where one begins to write.
        let fields = [
            subject.map { "subject=" + PercentEncoding.of($0) },
            body.map { "body=" + PercentEncoding.of($0 + "\r\n\r\n") },
        ].compactMap(\.self)
        return "mailto:" + mailbox + (fields.isEmpty ? "" : "?" + fields.joined(separator: "&"))
    }
}
