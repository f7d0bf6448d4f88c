internal import Domain
private import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// The fields of a JSON object that somebody sent; all that is wrong in it is said at once.
struct BodyFields {
    /// Bytes; what is sent here is a few words.
    static let longest = 16 * 1024

    private var values: [String: JSONValue]
    private var findings: [Problem.Finding] = []

    /// - Throws: `Problem` 400 for what is no JSON object, 413 for too much of it.
    init(_ request: Request) async throws {
        let bytes = try await BoundedBody.bytes(of: request, upTo: BodyFields.longest)
        self = try BodyFields(bytes)
    }

    /// - Throws: `Problem` 400 for what is no JSON object.
    init(_ bytes: [UInt8]) throws {
        // Where it stops to be JSON, Foundation says in no words for a client.
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else {
            throw Problem(.badRequest, "The body is not JSON.")
        }
        guard case .object(let values) = value else {
            throw Problem(.badRequest, "The body is no JSON object.")
        }
        self.values = values
    }

    /// - Parameter longest: characters.
    mutating func text(_ name: String, longest: Int) -> String? {
        switch values.removeValue(forKey: name) {
        case nil, .null: return nil
        case .text(let text):
            let isPrintable = text.unicodeScalars.allSatisfy {
                $0.properties.generalCategory != .control || $0 == "\n"
            }
            guard !text.isEmpty, text.unicodeScalars.count <= longest, isPrintable else {
                refuse(name, "must be 1 to \(longest) printable characters")
                return nil
            }
            return text
        default:
            refuse(name, "must be a text")
            return nil
        }
    }

    mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int? {
        switch values.removeValue(forKey: name) {
        case nil, .null: return nil
        case .integer(let number) where range.contains(number): return number
        default:
            refuse(name, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
    }

    /// A value written as text, such as a date.
    mutating func value<Value>(_ name: String, _ form: String, read: (String) -> Value?) -> Value? {
        switch values.removeValue(forKey: name) {
        case nil, .null: return nil
        case .text(let text):
            if let value = read(text) { return value }
        default: break
        }
        refuse(name, "must be \(form)")
        return nil
    }

    mutating func instant(_ name: String) -> Instant? {
        value(name, "a time as in RFC 3339: 2026-12-05T18:00:00Z") { Instant(rfc3339: $0) }
    }

    mutating func date(_ name: String) -> LocalDate? {
        value(name, "a date: 2026-12-05") { LocalDate($0) }
    }

    /// Takes down what is wrong with a field, for `finish`.
    mutating func refuse(_ name: String, _ detail: String) {
        findings.append(Problem.Finding("/\(name)", detail))
    }

    /// What must be there; when it is not, and not wrong either, that is a finding of its own.
    mutating func require<Value>(_ name: String, _ value: Value?) -> Value? {
        if value == nil, !findings.contains(where: { $0.place == "/\(name)" }) { refuse(name, "is missing") }
        return value
    }

    /// To be called after all fields were read.
    ///
    /// - Throws: `Problem` 400 with everything that was found, fields that nobody knows among it.
    mutating func finish() throws {
        for name in values.keys.sorted().prefix(10) { refuse(String(name.prefix(64)), "is not known here") }
        guard findings.isEmpty else {
            throw Problem(.badRequest, "The body is not as it should be.", findings: findings)
        }
    }
}
