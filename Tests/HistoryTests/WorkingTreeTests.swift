import Domain
import Foundation
import History
import Testing

@Suite("What is not committed yet")
struct WorkingTreeTests {
    private let dusk = "Content/performers/ana/dusk.md"
    private let night = "Content/performers/ana/night.md"
    private let text = String(repeating: "A line of a show that goes on and on.\n", count: 10)

    @Test("a file with other bytes is an edit, staged or not")
    func modified() async throws {
        let repository = try Repository(commits: [dusk: "one", night: "one"])
        try repository.write(dusk, "two")
        try repository.write(night, "two")
        try repository.git("add", night)
        let history = try #require(try await repository.history())
        for file in [dusk, night] {
            let known = try #require(history.file(file))
            #expect(known.isUncommitted && !known.isUntracked)
            #expect(known.changed == Repository.instant(1))
        }
    }

    @Test("a file that is in no commit has no times")
    func new() async throws {
        let repository = try Repository(commits: [dusk: "one"])
        try repository.write(night, "untracked")
        try repository.write("Content/performers/bob/index.md", "staged")
        try repository.git("add", "Content/performers/bob/index.md")
        let history = try #require(try await repository.history())
        let untracked = try #require(history.file(night))
        #expect(untracked.added == nil && untracked.changed == nil)
        #expect(untracked.isUncommitted && untracked.isUntracked)
        let staged = try #require(history.file("Content/performers/bob/index.md"))
        #expect(staged.added == nil && staged.isUncommitted && !staged.isUntracked)
        #expect(history.firstCommit(ofFolder: "Content/performers/bob") == nil)
    }

    @Test("a file that git ignores has no history")
    func ignored() async throws {
        let repository = try Repository(commits: [dusk: "one", ".gitignore": "*.tmp\n"])
        try repository.write("Content/x.tmp", "x")
        #expect(try await repository.history()?.file("Content/x.tmp") == nil)
    }

    @Test("a removal that is not committed is no tombstone")
    func missing() async throws {
        let repository = try Repository(commits: [dusk: "one"])
        try repository.remove(dusk)
        let history = try #require(try await repository.history())
        #expect(history.deleted.isEmpty)
        #expect(history.file(dusk)?.isUncommitted == true)
    }

    @Test("a rename counts before it is committed, staged or not", arguments: [true, false])
    func renamed(isStaged: Bool) async throws {
        let first = "Content/performers/ana/first.md"
        let repository = try Repository(commits: [first: text])
        try repository.git("mv", first, dusk)
        try repository.commit(minute: 2)
        if isStaged {
            try repository.git("mv", dusk, night)
        } else {
            try FileManager.default.moveItem(
                atPath: repository.path + "/" + dusk, toPath: repository.path + "/" + night)
        }
        let history = try #require(try await repository.history())
        #expect(history.wasRenamed(from: dusk, to: night))
        #expect(history.wasRenamed(from: first, to: night))
        #expect(!history.wasRenamed(from: "Content/performers/ana/other.md", to: night))
    }

    @Test("a conflict is an edit")
    func conflict() async throws {
        let repository = try Repository(commits: [dusk: "one\n"])
        try repository.git("checkout", "--quiet", "-b", "side")
        try repository.write(dusk, "two\n")
        try repository.commit(minute: 2)
        try repository.git("checkout", "--quiet", "main")
        try repository.write(dusk, "three\n")
        try repository.commit(minute: 3)
        #expect(throws: Repository.GitFailure.self) { try repository.git("merge", "--quiet", "side") }
        #expect(try await repository.history()?.file(dusk)?.isUncommitted == true)
    }

    @Test("reading writes nothing into the repository")
    func readOnly() async throws {
        let repository = try Repository(commits: [dusk: "one"])
        // An index that is out of date is what git would like to refresh.
        try repository.write(dusk, "one")
        let index = URL(fileURLWithPath: repository.path + "/.git/index")
        let before = try Data(contentsOf: index)
        _ = try await repository.history()
        #expect(try Data(contentsOf: index) == before)
    }
}
