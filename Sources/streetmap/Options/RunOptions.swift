import ArgumentParser
import Domain
import Foundation
import SiteBuilding

/// What every run of the pipeline may be told.
struct RunOptions: ParsableArguments {
    @Option(help: "Build as of this moment (RFC 3339), instead of the present one.")
    var now: Instant?

    @Flag(help: "Warnings are errors.")
    var strict = false

    @Option(help: "How many pieces of work run at a time (default: one a processor).")
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256.") }
    }

    func settings() -> BuildSettings {
        BuildSettings(
            now: now ?? .present, isStrict: strict,
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    }
}
