import Domain
import Engagement
import Hashing
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

@Suite struct TokenTests {
    private static let analytics = "/v1/performers/ana-fado/analytics"

    /// A token of one's own making.
    private static func forge(
        _ header: String = #"{"alg":"HS256","typ":"JWT"}"#, claims: String = Self.claims(), key: String = Sample.secret
    ) -> HTTPFields {
        let text = Base64URL.text(of: Array(header.utf8)) + "." + Base64URL.text(of: Array(claims.utf8))
        let code = MessageAuthentication(key: Array(key.utf8)).code(for: Array(text.utf8))
        return [.authorization: "Bearer \(text).\(Base64URL.text(of: code))"]
    }

    private static func claims(
        sub: String = "ana-fado", scope: String = "performer", permissions: String = #"["view:own-analytics"]"#,
        iat: Int = Sample.now.seconds, exp: Int = Sample.now.seconds + 3600
    ) -> String {
        #"{"sub":"\#(sub)","scope":"\#(scope)","permissions":\#(permissions),"jti":"x","iat":\#(iat),"exp":\#(exp)}"#
    }

    @Test func `a token that says the same as ours is ours`() async throws {
        try await TestCompanion.run { companion in
            let reply = try await companion.ask(.get, Self.analytics, nil, Self.forge())
            #expect(reply.status == 200)
        }
    }

    @Test(arguments: [
        forge(#"{"alg":"none"}"#), forge(#"{"alg":"None"}"#), forge(#"{"alg":"HS512"}"#), forge(#"{"alg":"RS256"}"#),
        forge(#"{"typ":"JWT"}"#), forge("{"), forge(key: "another-key-of-thirty-two-letters"),
        forge(claims: claims(exp: Sample.now.seconds)), forge(claims: claims(exp: -1)),
        forge(claims: claims(iat: Sample.now.seconds + 301)), forge(claims: "{}"), forge(claims: "[]"),
        forge(claims: claims(sub: "Ana")), forge(claims: claims(scope: "admin")),
        forge(claims: claims(permissions: "1")),
        forge(
            claims: claims(exp: .max)
                .replacing("\(Int.max)", with: "1e400")),
        forge(claims: claims(iat: .min, exp: .max)), forge(claims: claims(iat: 0, exp: .max)),
        forge(claims: claims(exp: Sample.now.seconds + 400 * 86_400 + 1)),
        forge(claims: claims().replacing("{", with: #"{"x":"# + String(repeating: "[", count: 2000))),
        [.authorization: "Bearer"], [.authorization: "Bearer "], [.authorization: "Bearer a.b.c"],
        [.authorization: "Basic YTpi"], [.authorization: "Bearer " + String(repeating: "x", count: 6000)],
        [.authorization: "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmEtZmFkbyJ9."],
    ])
    func `what was not signed here, or is over, is nobody's token`(fields: HTTPFields) async throws {
        try await TestCompanion.run { companion in
            #expect(try await companion.ask(.post, "/v1/token", nil, fields).status == 401)
            let reply = try await companion.ask(.get, Self.analytics, nil, fields)
            #expect(reply.status == 401)
            #expect(reply.fields[.wwwAuthenticate] == "Bearer realm=\"streetmap\"")
        }
    }

    @Test func `a token without the permission is not enough`() async throws {
        try await TestCompanion.run { companion in
            let fields = Self.forge(claims: Self.claims(permissions: #"["update:own-live","fly"]"#))
            let reply = try await companion.ask(.get, Self.analytics, nil, fields)
            #expect(reply.status == 403)
            #expect(reply["detail"] == .text("Your token does not allow “view:own-analytics”."))
        }
    }

    @Test func `every key of the secret verifies, and the first one signs`() async throws {
        let old = "old-key-old-key-old-key-old-key-"
        try await TestCompanion.run { configuration in
            configuration.secret = try Secret("\(Sample.secret), \(old)")
        } _: { companion in
            #expect(try await companion.ask(.get, Self.analytics, nil, Self.forge(key: old)).status == 200)
            let fresh = try await companion.token(.performer("ana-fado"))
            #expect(try await companion.ask(.get, Self.analytics, nil, fresh).status == 200)
            let alone = await TokenAuthority(secret: try Secret(Sample.secret))
            let text = try #require(fresh[.authorization]).dropFirst("Bearer ".count)
            #expect(await alone.grant(of: String(text), at: Sample.now) != nil)
        }
    }

    @Test func `a token that was revoked is over, and so is what it was renewed to`() async throws {
        try await TestCompanion.run { companion in
            let fields = try await companion.token(.performer("ana-fado"), days: 30)
            let renewed = try await companion.ask(.post, "/v1/token", nil, fields)
            #expect(renewed.status == 201)
            guard case .text(let token) = renewed["token"] else {
                Issue.record("there is no token: \(renewed.text)")
                return
            }
            let fresh: HTTPFields = [.authorization: "Bearer \(token)"]
            #expect(try await companion.ask(.get, Self.analytics, nil, fresh).status == 200)

            let grant = try #require(await companion.parts.tokens.authority.grant(of: token, at: Sample.now))
            try await companion.store.revoke(
                token: grant.id, expires: Sample.now.adding(seconds: 400 * 86_400), at: Sample.now)
            for fields in [fields, fresh] {
                #expect(try await companion.ask(.get, Self.analytics, nil, fields).status == 401)
                #expect(try await companion.ask(.post, "/v1/token", nil, fields).status == 401)
            }
        }
    }

    @Test func `a token renews itself in its last thirty days`() async throws {
        try await TestCompanion.run { companion in
            let fields = try await companion.token(.performer("ana-fado"), days: 90)
            #expect(try await companion.ask(.post, "/v1/token", nil, fields).status == 409)
            companion.clock.now = Sample.now.adding(seconds: 60 * 86_400)
            let renewed = try await companion.ask(.post, "/v1/token", nil, fields)
            #expect(renewed["expires"] == .text(companion.clock.now.adding(seconds: 90 * 86_400).rfc3339()))
            companion.clock.now = Sample.now.adding(seconds: 90 * 86_400)
            #expect(try await companion.ask(.post, "/v1/token", nil, fields).status == 401)
        }
    }

    @Test func `a token renews itself to what it allowed before, and no more`() async throws {
        try await TestCompanion.run { companion in
            let fields = Self.forge(claims: Self.claims(permissions: #"["update:own-live"]"#))
            guard case .text(let token) = try await companion.ask(.post, "/v1/token", nil, fields)["token"] else {
                Issue.record("there is no token")
                return
            }
            let fresh: HTTPFields = [.authorization: "Bearer \(token)"]
            #expect(try await companion.ask(.get, Self.analytics, nil, fresh).status == 403)
            #expect(
                try await companion.ask(.put, Sample.dusk + "/live", #"{"state": "live"}"#, fresh).status == 200)
        }
    }

    @Test(arguments: [0, -1, 401, .max])
    func `a token lasts 1 to 400 days`(days: Int) async throws {
        let authority = await TokenAuthority(secret: try Secret(Sample.secret))
        await #expect(throws: ConfigurationError.self) {
            try await authority.issue(.performer("ana-fado"), id: "x", days: days, at: Sample.now)
        }
    }
}
