import Domain
import Foundation
import TestLiterals
import Testing

@testable import Companion

@Suite struct KnownCatalogTests {
    /// The sample with the id of one show under another folder's name.
    private static func known(id: String) throws -> KnownCatalog {
        let json = SampleCatalog.json.replacing(
            #""performance": "ana-fado/long-ago""#, with: "\"performance\": \"\(id)\"")
        return KnownCatalog(try JSONDecoder().decode(PublishedCatalog.self, from: Data(json.utf8)))
    }

    @Test func `a performer whose folder was renamed goes by the old name too`() throws {
        let known = try Self.known(id: "old-folder/long-ago")
        #expect(known.names(of: "ana-fado") == ["ana-fado", "old-folder"])
        #expect(known.names(of: "bo-brass") == ["bo-brass"])
        #expect(known.names(of: "nobody") == ["nobody"])
    }

    @Test func `a name that somebody else has by now is theirs alone`() throws {
        let known = try Self.known(id: "shy-juggler/long-ago")
        #expect(known.names(of: "ana-fado") == ["ana-fado"])
    }
}
