/// What a token lets its bearer do.
package enum Permission: String, Sendable, Hashable, CaseIterable, Codable {
    case updateOwnLive = "update:own-live"
    case viewOwnAnalytics = "view:own-analytics"
    case closePitch = "close:pitch"
}
