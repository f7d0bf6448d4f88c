import Domain
import Foundation
import History
import Testing

@Suite("What git knows")
struct RepositoryHistoryTests {
    private let ana = "Content/performers/ana/index.md"
    private let dusk = "Content/performers/ana/dusk.md"
    private let text = String(repeating: "A line of a show that goes on and on.\n", count: 10)

    @Test("a file was added and changed when commits did it; the folder is as old as its first file")
    func addedAndChanged() async throws {
        let repository = try Repository(commits: [ana: "Ana"], [dusk: "one", "README.md": "x"], [dusk: "two"])
        let history = try #require(try await repository.history())
        #expect(try history.head == repository.git("rev-parse", "HEAD").dropLast())
        let file = try #require(history.file(dusk))
        #expect(file.added == Repository.instant(2))
        #expect(file.changed == Repository.instant(3))
        #expect(!file.isUncommitted && !file.isUntracked)
        #expect(history.firstCommit(ofFolder: "Content/performers/ana") == Repository.instant(1))
        #expect(history.firstCommit(ofFolder: "Content/performers/ana/") == Repository.instant(1))
        #expect(history.firstCommit(ofFolder: "Content/performers/bob") == nil)
        #expect(history.file("Content/performers/ana/never.md") == nil)
        #expect(history.deleted.isEmpty)
        #expect(history.versions(of: dusk).map(\.time) == [Repository.instant(3), Repository.instant(2)])
    }

    @Test("without a repository or without a commit there is no history")
    func none() async throws {
        let folder = try Repository()
        try folder.write(ana, "Ana")
        #expect(try await folder.history() == nil)
        try folder.git("init", "--quiet")
        #expect(try await folder.history() == nil)
    }

    @Test("without the content folder there is no history")
    func noContent() async throws {
        let repository = try Repository(commits: ["README.md": "x"])
        #expect(try await repository.history() == nil)
    }

    @Test("a damaged repository is an error with git's words")
    func damaged() async throws {
        let repository = try Repository(commits: [ana: "Ana"])
        try repository.write(".git/config", "[core\n")
        let error = await #expect(throws: HistoryError.self) { try await repository.history() }
        #expect(error?.description.contains("bad config") == true)
    }

    @Test("what a merge brings has the time of the merge")
    func merge() async throws {
        let repository = try Repository(commits: [ana: "Ana"])
        try repository.git("checkout", "--quiet", "-b", "side")
        try repository.write(dusk, "one")
        try repository.commit(minute: 2)
        try repository.git("checkout", "--quiet", "main")
        try repository.write("Content/site.yml", "title: x")
        try repository.commit(minute: 3)
        try repository.git(["merge", "--quiet", "--no-ff", "--message=merge", "side"], minute: 4)
        let history = try #require(try await repository.history())
        #expect(history.file(dusk)?.added == Repository.instant(4))
        #expect(history.file(ana)?.changed == Repository.instant(1))
    }

    @Test("a clock that goes backwards never makes a time fall")
    func clock() async throws {
        let repository = try Repository(commits: [ana: "Ana"])
        try repository.write(dusk, "one")
        try repository.commit(minute: 50)
        try repository.write(ana, "Ana again")
        try repository.commit(minute: 20)
        try repository.write("Content/site.yml", "title: x")
        try repository.commit(minute: 60)
        let history = try #require(try await repository.history())
        #expect(history.file(dusk)?.changed == Repository.instant(50))
        #expect(history.file(ana)?.changed == Repository.instant(50))
        #expect(history.file("Content/site.yml")?.changed == Repository.instant(60))
    }

    @Test("a renamed file keeps its age, and its names are known one through the other")
    func renames() async throws {
        let repository = try Repository(commits: [dusk: text])
        let night = "Content/performers/ana/night.md"
        let dawn = "Content/performers/ana-fado/dawn.md"
        try repository.git("mv", dusk, night)
        try repository.commit(minute: 2)
        try repository.write(night, text + "And a new line.\n")
        try repository.commit(minute: 3)
        try FileManager.default.createDirectory(
            atPath: repository.path + "/Content/performers/ana-fado", withIntermediateDirectories: true)
        try repository.git("mv", night, dawn)
        try repository.commit(minute: 4)
        let history = try #require(try await repository.history())
        #expect(history.file(dawn)?.added == Repository.instant(1))
        #expect(history.file(dawn)?.changed == Repository.instant(4))
        #expect(history.deleted == [dusk: Repository.instant(2), night: Repository.instant(4)])
        #expect(history.wasRenamed(from: dusk, to: dawn))
        #expect(history.wasRenamed(from: night, to: dawn))
        #expect(history.wasRenamed(from: dusk, to: night))
        #expect(!history.wasRenamed(from: dawn, to: dusk))
        #expect(!history.wasRenamed(from: dawn, to: dawn))
        #expect(history.firstCommit(ofFolder: "Content/performers/ana-fado") == Repository.instant(1))
        #expect(history.versions(of: dawn).map(\.path) == [dawn, night, night, dusk])
    }

    @Test("a name that is used again is another file's")
    func reusedName() async throws {
        let repository = try Repository(commits: [dusk: text])
        let night = "Content/performers/ana/night.md"
        try repository.git("mv", dusk, night)
        try repository.commit(minute: 2)
        try repository.write(dusk, "Something else altogether.\n")
        try repository.commit(minute: 3)
        let third = "Content/performers/ana/third.md"
        try repository.git("mv", dusk, third)
        try repository.commit(minute: 4)
        let history = try #require(try await repository.history())
        #expect(history.wasRenamed(from: dusk, to: third))
        #expect(history.file(third)?.added == Repository.instant(3))
        #expect(history.file(night)?.added == Repository.instant(1))
        #expect(!history.wasRenamed(from: night, to: third))
        #expect(!history.wasRenamed(from: third, to: night))
    }

    @Test("a file that was deleted is a tombstone, until it comes back as a new one")
    func deleted() async throws {
        let repository = try Repository(commits: [ana: "Ana", dusk: "one"])
        try repository.remove(dusk)
        try repository.commit(minute: 2)
        var history = try #require(try await repository.history())
        #expect(history.deleted == [dusk: Repository.instant(2)])
        #expect(history.file(dusk) == nil)
        try repository.write(dusk, "back")
        try repository.commit(minute: 3)
        history = try #require(try await repository.history())
        #expect(history.deleted.isEmpty)
        #expect(history.file(dusk)?.added == Repository.instant(3))
    }

    @Test("a site in a folder of a larger repository sees its own files only, under its own names")
    func subfolder() async throws {
        let repository = try Repository(
            commits: ["sites/lisbon/" + dusk: "one", "sites/porto/" + dusk: "two", dusk: "three"],
            ["sites/porto/" + dusk: "four"])
        try repository.write("sites/lisbon/" + ana, "new")
        let history = try #require(
            try await RepositoryHistory.read(siteRoot: repository.path + "/sites/lisbon", contentFolder: "Content/"))
        #expect(history.file(dusk)?.changed == Repository.instant(1))
        #expect(history.file(ana)?.isUntracked == true)
        #expect(history.file("sites/porto/" + dusk) == nil)
    }

    @Test("the content may be the whole repository")
    func contentIsRepository() async throws {
        let repository = try Repository(commits: ["performers/ana/dusk.md": "one"])
        let root = (repository.path as NSString).deletingLastPathComponent
        let name = (repository.path as NSString).lastPathComponent
        let history = try #require(try await RepositoryHistory.read(siteRoot: root, contentFolder: name))
        #expect(history.file(name + "/performers/ana/dusk.md")?.added == Repository.instant(1))
        let inside = try #require(try await RepositoryHistory.read(siteRoot: repository.path, contentFolder: "."))
        #expect(inside.file("performers/ana/dusk.md")?.added == Repository.instant(1))
    }

    @Test(
        "names with quotes, spaces, line breaks, tabs and accents are read as they are",
        arguments: ["a \"b\".md", "line\nbreak.md", "tab\t.md", "São João 東京.md", "\u{1}odd.md", "A\\B.md", " M .md"])
    func names(name: String) async throws {
        let file = "Content/" + name
        let repository = try Repository(commits: [file: text], [file: text + "more"])
        let other = "Content/other/" + name
        try FileManager.default.createDirectory(
            atPath: repository.path + "/Content/other", withIntermediateDirectories: true)
        try repository.git("mv", "--", file, other)
        try repository.commit(minute: 3)
        try repository.write(file, "untracked")
        try repository.write(other, "modified")
        let history = try #require(try await repository.history())
        #expect(history.file(other)?.added == Repository.instant(1))
        #expect(history.file(other)?.isUncommitted == true)
        #expect(history.file(file)?.isUntracked == true)
        #expect(history.wasRenamed(from: file, to: other))
    }

    @Test("a shallow clone knows what it holds, from its oldest commit on")
    func shallow() async throws {
        let origin = try Repository(commits: [ana: "Ana"], [dusk: "one"], [dusk: "two"])
        let clone = try Repository()
        try clone.git("clone", "--quiet", "--depth=2", "file://" + origin.path, clone.path + "/clone")
        let history = try #require(
            try await RepositoryHistory.read(siteRoot: clone.path + "/clone", contentFolder: "Content"))
        #expect(history.file(ana)?.added == Repository.instant(2))
        #expect(history.file(dusk)?.changed == Repository.instant(3))
    }

    @Test("the user's settings and a hook's environment change nothing, and no hook or helper runs")
    func settings() async throws {
        let repository = try Repository(commits: [dusk: text], [ana: "Ana"])
        let plain = try #require(try await repository.history())
        try repository.write("hooks/none", "")
        try repository.write("hooks/run", "#!/bin/sh\ntouch \(repository.path)/ran\n")
        chmod(repository.path + "/hooks/run", 0o755)
        for (name, value) in [
            ("core.fsmonitor", "\(repository.path)/hooks/run"), ("core.pager", "\(repository.path)/hooks/run"),
            ("diff.external", "\(repository.path)/hooks/run"), ("pager.log", "true"), ("log.showRoot", "false"),
            ("log.showSignature", "true"), ("log.follow", "true"), ("log.diffMerges", "off"), ("diff.renames", "false"),
            ("diff.relative", "true"), ("diff.noprefix", "true"), ("color.ui", "always"), ("format.pretty", "oneline"),
            ("status.showUntrackedFiles", "no"), ("status.relativePaths", "true"), ("status.branch", "true"),
            ("status.showStash", "true"), ("core.quotePath", "true"),
            ("blame.ignoreRevsFile", "\(repository.path)/hooks/none"),
        ] {
            try repository.git("config", name, value)
        }
        try repository.write("Content/new.md", "new")
        let history = try #require(try await repository.history())
        for file in [ana, dusk] { #expect(history.file(file) == plain.file(file)) }
        #expect(history.file("Content/new.md")?.isUntracked == true)
        #expect(!FileManager.default.fileExists(atPath: repository.path + "/ran"))
        #expect(try await BlameReader(history: history).entered(file: dusk, lines: [1]) == Repository.instant(1))
    }

    @Test("inside a hook of another repository, git still speaks of this one")
    func hook() async throws {
        let repository = try Repository(commits: [ana: "Ana"])
        await #expect(processExitsWith: .success) { [root = repository.path as String] in
            setenv("GIT_DIR", "/nowhere", 1)
            setenv("GIT_INDEX_FILE", "/nowhere/index", 1)
            setenv("GIT_WORK_TREE", "/", 1)
            let history = try await RepositoryHistory.read(siteRoot: root, contentFolder: "Content")
            #expect(history?.file("Content/performers/ana/index.md")?.isUncommitted == false)
        }
    }

    @Test("without a git program a repository is not taken for none")
    func noGit() async throws {
        let repository = try Repository(commits: [ana: "Ana"])
        await #expect(processExitsWith: .success) { [root = repository.path as String] in
            setenv("PATH", root, 1)
            await #expect(throws: HistoryError.self) {
                _ = try await RepositoryHistory.read(siteRoot: root, contentFolder: "Content")
            }
        }
    }
}
