internal import HTTPTypes

/// `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10).
enum RateLimitFields {
    static func fields(_ limit: WriteLimit, _ bucket: TokenBucket) -> HTTPFields {
        var fields: HTTPFields = [:]
        fields[.rateLimitPolicy] = "\"\(limit.name)\";q=\(limit.quota);w=\(WriteLimit.window)"
        let seconds = bucket.remaining > 0 ? bucket.untilFull(limit) : bucket.wait(limit)
        fields[.rateLimit] = "\"\(limit.name)\";r=\(bucket.remaining);t=\(seconds)"
        return fields
    }
}

extension HTTPField.Name {
    static let rateLimit = HTTPField.Name("RateLimit") ?? .from
    static let rateLimitPolicy = HTTPField.Name("RateLimit-Policy") ?? .from
}
