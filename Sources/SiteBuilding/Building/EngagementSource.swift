import Domain
import Exchange
import Foundation

/// Where the numbers for the ranking come from, and what is done when they cannot be had.
struct EngagementSource {
    /// The path given on the command line.
    let path: String?
    /// Where the last good snapshot is kept, beside the output.
    let lastGood: String

    struct Reading {
        let snapshot: EngagementSnapshot
        let remark: String?
    }

    /// A site is whole without its numbers: what cannot be had is replaced by the last good snapshot, or by none.
    ///
    /// - Parameter isKept: whether this one becomes the last good one.
    func read(isKept: Bool) throws -> Reading {
        guard let path else {
            return Reading(snapshot: EngagementSnapshot(), remark: "no engagement was given: all counts are 0")
        }
        do {
            let bytes = try contents(of: path)
            let snapshot = try snapshot(from: bytes, path: path)
            if isKept { try keep(bytes) }
            return Reading(snapshot: snapshot, remark: nil)
        } catch let error as EngagementError {
            guard FileManager.default.fileExists(atPath: lastGood) else {
                return Reading(snapshot: EngagementSnapshot(), remark: "\(error); all counts are 0")
            }
            do {
                let snapshot = try snapshot(from: contents(of: lastGood), path: lastGood)
                return Reading(snapshot: snapshot, remark: "\(error); the last good one is used")
            } catch let older as EngagementError {
                // It may be of another version of this program.
                return Reading(snapshot: EngagementSnapshot(), remark: "\(error); \(older); all counts are 0")
            }
        }
    }

    private func snapshot(from bytes: [UInt8], path: String) throws -> EngagementSnapshot {
        do {
            return try EngagementDocument.snapshot(from: bytes)
        } catch {
            throw EngagementError(path: path, reason: error.reason)
        }
    }

    private func contents(of path: String) throws -> [UInt8] {
        do {
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw EngagementError(path: path, reason: "it cannot be read (\(error.localizedDescription))")
        }
    }

    private func keep(_ bytes: [UInt8]) throws {
        let url = URL(fileURLWithPath: lastGood)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url, options: .atomic)
    }
}
