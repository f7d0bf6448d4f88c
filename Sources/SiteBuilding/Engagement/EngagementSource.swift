import Domain
import Exchange
private import Foundation

/// Reads the engagement, and knows what is done when it cannot be had.
struct EngagementSource {
    /// Nil where none was given.
    let origin: EngagementOrigin?
    /// Where the last good snapshot is kept, beside the output.
    let lastGood: String

    struct Reading {
        let snapshot: EngagementSnapshot
        let remark: String?
    }

    /// A site is whole without its numbers: what cannot be had is replaced by the last good snapshot, or by none.
    ///
    /// - Parameter isKept: whether this one becomes the last good one.
    func read(isKept: Bool) async throws -> Reading {
        guard let origin else {
            return Reading(snapshot: EngagementSnapshot(), remark: "no engagement was given: all counts are 0")
        }
        let snapshot: EngagementSnapshot
        do {
            snapshot = try await origin.read()
        } catch {
            return await lastGood(insteadOf: error)
        }
        if isKept { try keep(snapshot) }
        return Reading(snapshot: snapshot, remark: nil)
    }

    private func lastGood(insteadOf failure: any Error) async -> Reading {
        guard FileManager.default.fileExists(atPath: lastGood) else {
            return Reading(snapshot: EngagementSnapshot(), remark: "\(failure); all counts are 0")
        }
        do {
            let snapshot = try await EngagementOrigin.document(atPath: lastGood).read()
            return Reading(snapshot: snapshot, remark: "\(failure); the last good one is used")
        } catch {
            // It may be of another version of this program.
            return Reading(snapshot: EngagementSnapshot(), remark: "\(failure); \(error); all counts are 0")
        }
    }

    /// As the document, whatever it was read from.
    private func keep(_ snapshot: EngagementSnapshot) throws {
        let url = URL(fileURLWithPath: lastGood)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(EngagementDocument.json(of: snapshot)).write(to: url, options: .atomic)
    }
}
