import ContentParsing
import Diagnostics
import Domain
import Foundation
import RoutePlanning
import SiteBuilding
import TestLiterals
import TestSupport
import Testing

/// The sample that is committed in Content/.
@Suite struct SampleTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../..").standardizedFileURL.path

    /// Builds the sample into a folder of its own.
    private func build(now: String, _ check: (URL, BuildReport) throws -> Void) async throws {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "sample-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let output = scratch.appending(path: "public")
        let folder = SiteFolder(root: SampleTests.root, output: output.path)
        let settings = BuildSettings(now: try #require(Instant(rfc3339: now)), jobs: 2)
        try check(output, try await SiteBuilder(folder: folder, settings: settings).build())
    }

    private static func places(_ features: [[String: Any]], _ key: String) -> [String?] {
        features.map { ($0["properties"] as? [String: Any])?[key] as? String }
    }

    @Test func `the festival's acts are on the right pitch at the right time`() async throws {
        try await build(now: "2027-06-19T10:00:00Z") { output, report in
            #expect(!report.findings.hasErrors)
            let folder = output.appending(path: "festivals/buskers-fest-2027")
            let page = try String(contentsOf: folder.appending(path: "index.html"), encoding: .utf8)
            let calendar = try String(contentsOf: folder.appending(path: "calendar.ics"), encoding: .utf8)
                .replacing("\r\n ", with: "")
            let data = try Data(contentsOf: folder.appending(path: "performances.geojson"))
            let collection = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            let features = try #require(collection["features"] as? [[String: Any]])
            #expect(features.count == FestivalProgramme.sets.count)
            for set in FestivalProgramme.sets {
                let match = features.first { feature in
                    let properties = feature["properties"] as? [String: Any]
                    return properties?["performer_name"] as? String == set.act
                        && properties?["pitch_name"] as? String == set.place
                        && (set.time.isEmpty
                            || properties?["start"] as? String == "2027-06-19T\(set.time):00+02:00")
                }
                #expect(match != nil, "\(set.time) \(set.act) at \(set.place) in GeoJSON")
                let start = set.time.isEmpty ? "" : set.time.replacing(":", with: "") + "00"
                let events = calendar.components(separatedBy: "BEGIN:VEVENT").filter {
                    $0.contains("— \(set.act)\r\n") && $0.contains("LOCATION:\(set.place)")
                }
                #expect(
                    events.contains { $0.contains("DTSTART;TZID=Europe/Prague:20270619T\(start)") },
                    "\(set.time) \(set.act) at \(set.place) in the calendar")
                #expect(page.contains(set.act), "\(set.act) on the page")
            }
            // The map's list says of each pitch what is on there.
            let map = try #require(page.components(separatedBy: "<ol class=\"stops\"").dropFirst().first)
            let list = try #require(map.components(separatedBy: "</ol>").first)
            for place in Set(FestivalProgramme.sets.map(\.place)) {
                #expect(list.contains(place), "\(place) in the map's list")
            }
            #expect(page.contains("sample"))
        }
    }

    @Test func `in the evening what is over is gone from the page and ended in the feed`() async throws {
        try await build(now: "2027-06-19T15:00:00Z") { output, _ in
            let folder = output.appending(path: "festivals/buskers-fest-2027")
            let data = try Data(contentsOf: folder.appending(path: "performances.geojson"))
            let collection = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            let features = try #require(collection["features"] as? [[String: Any]])
            #expect(features.count == FestivalProgramme.sets.count)
            let ended = SampleTests.places(features, "status").filter { $0 == "ended" }.count
            // 15:30–16:00 and 16:30–17:00 at the Black Tower; it is 17:00.
            #expect(ended == 2)
        }
    }

    private func days() async throws -> Set<LocalDate> {
        let source = FolderSource(root: SampleTests.root, content: "Content")
        let parsed = try await ContentParser().parse(source, zones: ZoneTable())
        let catalog = try #require(parsed.catalog)
        let planner = ProgrammePlanner(catalog: catalog, router: GeodesicRouter(walking: catalog.site.walking))
        let programme = await planner.plan(concurrency: 2)
        let stops = programme.occurrences.joined().flatMap(\.stops).filter { !$0.status.isOff }
        return Set(stops.map { Evening.day(of: $0.startLocal) })
    }

    @Test func `something is on somewhere on every day of its first year`() async throws {
        let days = try await days()
        let first = "2026-11-24" as LocalDate
        let empty = (0...365).map(first.adding(days:)).filter { !days.contains($0) }
        #expect(empty.isEmpty)
    }

    /// Fails a month before the sample has nothing to show: then its repeats need new end dates.
    @Test func `the sample has not run dry`() async throws {
        let days = try await days()
        let today = LocalDate(daysSinceEpoch: Int(Date().timeIntervalSince1970) / 86_400)
        let dry = (0...800).lazy.map(today.adding(days:)).first { !days.contains($0) }
        #expect(dry.map { $0 > today.adding(days: 30) } ?? true, "the sample has nothing on \(dry ?? today)")
    }
}
