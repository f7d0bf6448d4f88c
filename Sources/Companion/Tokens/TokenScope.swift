package import Domain

/// Whom a token speaks for.
package enum TokenScope: Sendable, Hashable {
    case performer(Slug)
    case city(Slug)

    /// In the token's `scope`.
    var name: String {
        switch self {
        case .performer: "performer"
        case .city: "city"
        }
    }

    /// In the token's `sub`.
    var subject: Slug {
        switch self {
        case .performer(let slug), .city(let slug): slug
        }
    }

    var permissions: [Permission] {
        switch self {
        case .performer: [.updateOwnLive, .viewOwnAnalytics]
        case .city: [.closePitch]
        }
    }
}
