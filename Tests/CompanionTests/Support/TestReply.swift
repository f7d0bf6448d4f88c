import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import Companion

/// What came back, with its JSON where it is some.
struct TestReply: Sendable {
    let status: Int
    let fields: HTTPFields
    let bytes: [UInt8]
    let text: String

    init(_ response: TestResponse) {
        status = response.status.code
        fields = response.headers
        bytes = Array(response.body.readableBytesView)
        text = String(buffer: response.body)
    }

    /// The value at a path of keys: `reply["live", "state"]`.
    subscript(_ keys: String...) -> JSONValue? {
        guard var value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) else { return nil }
        for key in keys {
            switch value {
            case .object(let fields):
                guard let found = fields[key] else { return nil }
                value = found
            case .array(let elements):
                guard let index = Int(key), elements.indices.contains(index) else { return nil }
                value = elements[index]
            default: return nil
            }
        }
        return value
    }

    /// The token of the visitor who was introduced.
    var visitor: HTTPFields { [.streetmapVisitor: fields[.streetmapVisitor] ?? ""] }
}
