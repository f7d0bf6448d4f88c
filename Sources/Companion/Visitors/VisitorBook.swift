internal import Engagement
internal import HTTPTypes
internal import Hashing

/// Gives browsers a random number and knows it again: `v1.<number>.<code>`, signed so that nobody can make up others.
struct VisitorBook: Sendable {
    static let cookie = "streetmap_visitor"
    /// How long a browser keeps the number, in seconds: 400 days, the longest that browsers allow (RFC 6265bis).
    static let lifetime = 400 * 86_400
    private static let codeLength = 16

    private let authentications: [MessageAuthentication]

    init(secret: Secret) {
        authentications = secret.authentications(for: "visitor")
    }

    /// Who comes without a number but names an attempt by an `Idempotency-Key`: the same one each time, so that a reply that
    /// was lost in the street makes nobody two visitors. The key is as secret as a number is.
    func visitor(namedBy key: String) -> VisitorID? {
        let code = authentications.first?.code(for: Array("named".utf8) + [0] + Array(key.utf8))
        return code.flatMap { VisitorID(bytes: Array($0.prefix(VisitorID.length))) }
    }

    func token(of visitor: VisitorID) -> String {
        let code = Array(authentications.first?.code(for: visitor.bytes).prefix(VisitorBook.codeLength) ?? [])
        return "v1.\(Base64URL.text(of: visitor.bytes)).\(Base64URL.text(of: code))"
    }

    /// Nil for what was not signed here.
    func visitor(of token: some StringProtocol) -> VisitorID? {
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "v1", parts[1].utf8.count <= 32, parts[2].utf8.count <= 32,
            let bytes = Base64URL.bytes(of: parts[1]), let visitor = VisitorID(bytes: bytes),
            let code = Base64URL.bytes(of: parts[2]),
            authentications.contains(where: { $0.isValid(code, for: bytes, length: VisitorBook.codeLength) })
        else { return nil }
        return visitor
    }

    /// The visitor whose token stands in the header that pages elsewhere send, or in the cookie.
    func visitor(in fields: HTTPFields) -> VisitorID? {
        if let token = fields[.streetmapVisitor] { return visitor(of: token) }
        for line in fields[values: .cookie] {
            for pair in line.split(separator: ";") {
                let pair = pair.withoutBlanks
                guard pair.hasPrefix(VisitorBook.cookie + "=") else { continue }
                return visitor(of: pair.dropFirst(VisitorBook.cookie.count + 1))
            }
        }
        return nil
    }
}

extension HTTPField.Name {
    static let streetmapVisitor = HTTPField.Name("Streetmap-Visitor") ?? .from
}
