import Domain
import History
import Testing

@Suite("When a line came")
struct BlameReaderTests {
    private let dusk = "Content/performers/ana/dusk.md"

    private func entered(_ repository: Repository, _ lines: [Int], file: String? = nil) async throws -> Instant? {
        let history = try #require(try await repository.history())
        return try await BlameReader(history: history).entered(file: file ?? dusk, lines: lines)
    }

    @Test("it is the newest of the lines that counts")
    func newest() async throws {
        let repository = try Repository(
            commits: [dusk: "a\nb\nc\n"], [dusk: "a\nB\nc\n"], [dusk: "a\nB\nC\nd\n"])
        #expect(try await entered(repository, [1]) == Repository.instant(1))
        #expect(try await entered(repository, [1, 2]) == Repository.instant(2))
        #expect(try await entered(repository, [2, 1, 2, 4]) == Repository.instant(3))
        #expect(try await entered(repository, []) == Repository.instant(1))
    }

    @Test("a line that is not committed has no time, nor has a file that is not")
    func uncommitted() async throws {
        let repository = try Repository(commits: [dusk: "a\nb\n"])
        try repository.write(dusk, "a\nnew\nb\n")
        try repository.write("Content/new.md", "a\n")
        #expect(try await entered(repository, [1, 3]) == Repository.instant(1))
        #expect(try await entered(repository, [1, 2]) == nil)
        #expect(try await entered(repository, [1], file: "Content/new.md") == nil)
        #expect(try await entered(repository, [1], file: "Content/never.md") == nil)
    }

    @Test("what a merge brought came with the merge, and a clock behind does not make it older")
    func merge() async throws {
        let repository = try Repository(commits: [dusk: "a\nb\n"])
        try repository.git("checkout", "--quiet", "-b", "side")
        try repository.write(dusk, "a\nB\n")
        try repository.commit(minute: 2)
        try repository.git("checkout", "--quiet", "main")
        try repository.write("Content/site.yml", "title: x\n")
        try repository.commit(minute: 30)
        try repository.git(["merge", "--quiet", "--no-ff", "--message=merge", "side"], minute: 20)
        #expect(try await entered(repository, [2]) == Repository.instant(30))
        #expect(try await entered(repository, [1]) == Repository.instant(1))
    }

    @Test("a line beyond the end is an error with git's words")
    func beyond() async throws {
        let repository = try Repository(commits: [dusk: "a\n"])
        let error = await #expect(throws: HistoryError.self) { try await entered(repository, [7]) }
        #expect(error?.message.contains("has only 1 line") == true)
    }
}
