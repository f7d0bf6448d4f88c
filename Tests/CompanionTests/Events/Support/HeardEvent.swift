import Foundation

@testable import Companion

/// An event as a listener understood it.
struct HeardEvent: Sendable, Hashable {
    let name: String
    /// The id that came with this very event.
    let id: String?
    let text: String

    subscript(_ key: String) -> JSONValue? {
        guard case .object(let fields) = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) else {
            return nil
        }
        return fields[key]
    }
}
