internal import Domain
internal import JWTKit

/// What a token says (RFC 7519).
struct TokenClaims: JWTPayload {
    let sub: String
    let scope: String
    let permissions: [String]
    let jti: String
    /// Seconds since 1970, as is `exp`.
    let iat: Int
    let exp: Int

    /// The time is checked against the service's own clock, not here.
    func verify(using algorithm: some JWTAlgorithm) throws {}
}
