import History
import Testing

@Suite("Earlier versions")
struct VersionReaderTests {
    @Test("each is read as it was, under the name that it had, in a subfolder of a repository too")
    func versions() async throws {
        let text = String(repeating: "A line of a show that goes on and on.\n", count: 10)
        let dusk = "Content/performers/ana/dusk.md"
        let night = "Content/performers/ana/night.md"
        let repository = try Repository(commits: ["site/" + dusk: text], ["site/" + dusk: text + "é\0\n"])
        try repository.git("mv", "site/" + dusk, "site/" + night)
        try repository.commit(minute: 3)
        let history = try #require(
            try await RepositoryHistory.read(siteRoot: repository.path + "/site", contentFolder: "Content"))
        let reader = VersionReader(history: history)
        var texts: [String] = []
        for version in history.versions(of: night) {
            texts.append(String(decoding: try await reader.bytes(of: version), as: UTF8.self))
        }
        #expect(texts == [text + "é\0\n", text + "é\0\n", text])
    }
}
