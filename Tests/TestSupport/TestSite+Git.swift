import Foundation

extension TestSite {
    /// Runs git in the site's folder, as of a moment; the same commits have the same hashes everywhere.
    package func git(_ arguments: String..., at date: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", root, "-c", "user.name=Ana", "-c", "user.email=ana@example.org"] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging([
            "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date,
        ]) { _, new in new }
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw GitFailed(arguments: arguments) }
    }

    /// Commits everything, into a new repository if there is none.
    package func commit(at date: String) throws {
        try git("init", "-q", at: date)
        try git("add", "-A", at: date)
        try git("commit", "-qm", "schedules", at: date)
    }
}

/// A test's git failed.
package struct GitFailed: Error {
    package let arguments: [String]
}
