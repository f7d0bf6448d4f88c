import Domain
import Foundation
import SiteBuilding
import TestSupport
import Testing

/// Whatever is edited, in whatever order: a build that takes over what it can equals one from nothing, byte for byte.
///
/// `STREETMAP_EDITS` says how many edits each town sees; thousands take minutes.
@Suite struct RandomEditTests {
    private static let edits = ProcessInfo.processInfo.environment["STREETMAP_EDITS"].flatMap { Int($0) } ?? 20

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `a build after any edit equals a clean one`(seed: UInt64) async throws {
        var town = try RandomTown(seed: seed)
        var kept = 0
        for edit in 0..<RandomEditTests.edits {
            let what = edit == 0 ? "the beginning" : try town.happen()
            let path = town.engagement
            let builder = try town.site.builder(now: town.now.rfc3339()) { settings in
                settings.engagement = .document(atPath: path)
                settings.skipsInvalid = true
                settings.allowsShrink = true
                settings.mayRest = true
            }
            let report = try await builder.build()
            kept += report.published?.publication.unchanged ?? 0
            let differences = try await builder.differences()
            #expect(differences == [], "seed \(seed), edit \(edit): \(what)")
            guard differences.isEmpty else { return }
        }
        #expect(kept > 0)
    }
}
