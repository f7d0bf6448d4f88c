internal import HTTPTypes

/// What browsers are told to refuse, so that a mistake in a page, or a picture that is none, does no harm.
enum SiteSecurity {
    /// Adds what belongs to a file of this type; data that no browser shows needs none.
    static func add(to fields: inout HTTPFields, for type: ContentType) {
        if type.kind == .page {
            fields[.contentSecurityPolicy] = pagePolicy
            fields[.referrerPolicy] = "strict-origin-when-cross-origin"
            fields[.permissionsPolicy] = permissions
            fields[.crossOriginOpenerPolicy] = "same-origin"
            // For browsers that do not know `frame-ancestors`.
            fields[.xFrameOptions] = "DENY"
        } else if type.mayHoldScripts {
            fields[.contentSecurityPolicy] = documentPolicy
        }
    }

    /// Content Security Policy Level 3, a directive a line.
    static let pagePolicy = [
        // What is not named below is not loaded.
        "default-src 'none'",
        // Scripts are files of the site, never part of a page: text that a performer wrote cannot become one.
        "script-src 'self'",
        // So is style; the maps that are drawn at build carry none.
        "style-src 'self'",
        // MapLibre's style sheet has its icons in data: URLs.
        "img-src 'self' data:",
        // Performers' films are files of the site.
        "media-src 'self'",
        "font-src 'self'",
        // The feeds, the tiles and the service.
        "connect-src 'self'",
        // The service worker is a file; MapLibre makes its own of a blob.
        "worker-src 'self' blob:",
        "manifest-src 'self'",
        // Likes and tips go to the service; a tip is then sent on to Stripe, and browsers check that step too.
        "form-action 'self' https://checkout.stripe.com",
        // No page of the site works inside of another's.
        "frame-ancestors 'none'",
        // No page has a <base>, which would turn its links elsewhere.
        "base-uri 'none'",
        "object-src 'none'",
    ].joined(separator: "; ")

    /// An SVG or XML file that is opened by itself is a document of the site's origin: it may look as it likes, no more.
    static let documentPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

    /// "Near me" asks for the place; nothing asks for the rest.
    private static let permissions = [
        "geolocation=(self)", "accelerometer=()", "camera=()", "display-capture=()", "gyroscope=()", "magnetometer=()",
        "microphone=()", "midi=()", "payment=()", "serial=()", "usb=()",
    ].joined(separator: ", ")
}

extension HTTPField.Name {
    static let referrerPolicy = HTTPField.Name("Referrer-Policy") ?? .referer
    static let permissionsPolicy = HTTPField.Name("Permissions-Policy") ?? .via
    static let crossOriginOpenerPolicy = HTTPField.Name("Cross-Origin-Opener-Policy") ?? .via
    static let xFrameOptions = HTTPField.Name("X-Frame-Options") ?? .via
}
