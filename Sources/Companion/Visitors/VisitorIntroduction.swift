internal import Engagement
internal import HTTPTypes
internal import Hummingbird

/// The visitor of a request that needs one: known, or made for it, with the fields that tell the browser.
struct VisitorIntroduction: Sendable {
    let visitor: VisitorID
    let fields: HTTPFields

    /// - Parameter isSecure: whether the site is on https: then the cookie never travels in the open, but on this computer.
    init(
        _ request: Request, _ context: CompanionContext, book: VisitorBook, isSecure: Bool,
        randomBytes: (Int) -> [UInt8]
    ) throws {
        if let known = context.visitor {
            visitor = known
            fields = [:]
            return
        }
        let named = try TipNumber.key(in: request.headers).flatMap(book.visitor(namedBy:))
        guard let made = named ?? VisitorID(bytes: randomBytes(VisitorID.length)) else {
            throw Problem(.internalServerError, "No visitor can be made.")
        }
        visitor = made
        fields = VisitorIntroduction.fields(for: book.token(of: made), head: request.head, isSecure: isSecure)
    }

    /// A page elsewhere keeps the token itself; a browser on the site's own origin keeps it where no script can read it;
    /// what says nothing of an origin is no browser and may choose.
    static func fields(for token: String, head: HTTPRequest, isSecure: Bool) -> HTTPFields {
        var fields: HTTPFields = [:]
        let isForeign = head.comesFromElsewhere
        if isForeign || head.headerFields[.origin] == nil { fields[.streetmapVisitor] = token }
        if !isForeign {
            let secure = isSecure && !head.isOnThisComputer ? "; Secure" : ""
            fields[.setCookie] =
                "\(VisitorBook.cookie)=\(token); Path=/v1; Max-Age=\(VisitorBook.lifetime); HttpOnly; SameSite=Lax\(secure)"
        }
        return fields
    }
}

extension HTTPRequest {
    /// Whether the service is asked by one of its computer's own names, where there is no https.
    var isOnThisComputer: Bool {
        guard let host = authority else { return false }
        return ["localhost", "127.0.0.1", "[::1]"].contains { host == $0 || host.hasPrefix($0 + ":") }
    }

    /// Whether a browser says that a page of another origin asks (RFC 6454); what is no browser says nothing.
    var comesFromElsewhere: Bool {
        guard let origin = headerFields[.origin], let host = authority else { return false }
        return !(origin == "http://\(host)" || origin == "https://\(host)")
    }
}
