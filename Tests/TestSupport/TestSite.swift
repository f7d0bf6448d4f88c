import Domain
package import Foundation
package import SiteBuilding

/// A site in a folder of its own, from a dictionary of paths to texts, with the project's real templates.
package final class TestSite: Sendable {
    package let root: String

    /// A small city with two pitches and a performer, for tests that are about something else.
    package static let lisbon: [String: String] = [
        "Content/site.yml": "title: Busking\nurl: https://busking.example/\nlicense: CC-BY-4.0\n",
        "Content/cities/lisbon.md": """
        ---
        name: Lisbon
        country: PT
        timezone: Europe/Lisbon
        currency: EUR
        center: [-9.1393, 38.7139]
        ---
        Light and tiles.
        """,
        "Content/pitches/lisbon/portas-do-sol.md": """
        ---
        name: Portas do Sol
        coordinates: [-9.13012, 38.71223]
        address: Largo das Portas do Sol, Lisbon
        ---
        """,
        "Content/pitches/lisbon/camoes.md": """
        ---
        name: Praça Luís de Camões
        coordinates: [-9.14352, 38.71073]
        address: Praça Luís de Camões, Lisbon
        ---
        """,
        "Content/performers/ana-fado/index.md": "---\nname: Ana Fado\ncity: lisbon\n---\nShe sings.\n",
        "Content/performers/ana-fado/dusk.md": """
        ---
        title: Fado at dusk
        genre: folk
        date: 2026-12-05
        stops:
          - pitch: portas-do-sol
            start: 18:00
            end: 18:45
          - pitch: camoes
            start: 19:15
            end: 20:00
        ---
        Bring a scarf. *Free*, as always.
        """,
    ]

    package init(_ files: [String: String]) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "streetmap-\(UUID().uuidString)").path
        for (path, text) in files { try write(path, text) }
        let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Templates").standardizedFileURL
        try FileManager.default.copyItem(at: templates, to: URL(fileURLWithPath: root + "/Templates"))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    package func write(_ path: String, _ text: String) throws {
        let url = URL(fileURLWithPath: root + "/" + path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    package func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: root + "/" + path)
    }

    package var folder: SiteFolder { SiteFolder(root: root) }

    package func builder(now: String, _ change: (inout BuildSettings) -> Void = { _ in }) throws -> SiteBuilder {
        guard let now = Instant(rfc3339: now) else { throw NoMoment(text: now) }
        var settings = BuildSettings(now: now, jobs: 2)
        change(&settings)
        return SiteBuilder(folder: folder, settings: settings)
    }

    @discardableResult
    package func build(
        now: String = "2026-12-01T12:00:00Z", _ change: (inout BuildSettings) -> Void = { _ in }
    ) async throws -> BuildReport {
        try await builder(now: now, change).build()
    }

    /// A published file as text.
    package func output(_ path: String) throws -> String {
        try String(contentsOfFile: root + "/public/" + path, encoding: .utf8)
    }

    package func hasOutput(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root + "/public/" + path)
    }

    /// All published files, by path.
    package func outputs() throws -> [String: Data] {
        let top = URL(fileURLWithPath: root + "/public")
        var files: [String: Data] = [:]
        guard let walk = FileManager.default.enumerator(atPath: top.path) else { return files }
        for case let path as String in walk {
            let url = top.appending(path: path)
            if (try url.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true {
                files[path] = try Data(contentsOf: url)
            }
        }
        return files
    }
}

/// A test names a moment that is none.
package struct NoMoment: Error {
    package let text: String
}
