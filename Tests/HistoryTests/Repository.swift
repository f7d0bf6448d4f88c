import Domain
import Foundation
import History

/// A real repository in a folder of its own, whose commits have the times that a test gives them.
final class Repository: Sendable {
    let path: String

    /// A folder without a repository.
    init() throws {
        path = (NSTemporaryDirectory() as NSString).appendingPathComponent("history-" + UUID().uuidString)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// A repository with one commit for each set of files, a minute after each other from 2026-01-01T00:01Z.
    convenience init(commits: [String: String]...) throws {
        try self.init()
        try git("init", "--quiet", "--initial-branch=main")
        for (index, files) in commits.enumerated() {
            for (name, text) in files { try write(name, text) }
            try commit(minute: index + 1)
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Minutes from 2026-01-01T00:00Z, which is the minute that tests count from.
    static func instant(_ minute: Int) -> Instant {
        Instant(seconds: 1_767_225_600 + minute * 60)
    }

    func write(_ name: String, _ text: String) throws {
        let file = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + name)
    }

    /// Commits all that is different.
    func commit(minute: Int, _ extra: String...) throws {
        try git("add", "--all")
        try git(["commit", "--quiet", "--message=a commit"] + extra, minute: minute)
    }

    @discardableResult
    func git(_ arguments: String...) throws -> String {
        try git(arguments, minute: 0)
    }

    @discardableResult
    func git(_ arguments: [String], minute: Int) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", path] + arguments
        let date = "\(Self.instant(minute).seconds) +0000"
        process.environment = ProcessInfo.processInfo.environment.merging([
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ana",
            "GIT_AUTHOR_EMAIL": "ana@example.org", "GIT_COMMITTER_NAME": "Ana",
            "GIT_COMMITTER_EMAIL": "ana@example.org", "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date,
        ]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw GitFailure(arguments: arguments) }
        return String(decoding: data, as: UTF8.self)
    }

    func history() async throws -> RepositoryHistory? {
        try await RepositoryHistory.read(siteRoot: path, contentFolder: "Content")
    }

    struct GitFailure: Error {
        let arguments: [String]
    }
}
