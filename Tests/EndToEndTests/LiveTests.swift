import Diagnostics
import Domain
import Engagement
import Foundation
import SiteBuilding
import TestLiterals
import TestSupport
import Testing

@testable import streetmap

/// What was said live, from the companion's store into what is published.
///
/// The show is on 2026-12-05: 18:00 to 18:45 at Portas do Sol, 19:15 to 20:00 at Camões, where the winter has no offset.
@Suite struct LiveTests {
    let dusk: PerformanceID = "ana-fado/dusk"
    let date: LocalDate = "2026-12-05"

    func word(
        _ state: Status, stop: Int = 1, at: Instant, until: Instant, pitch: PitchID? = nil, note: String? = nil,
        minutes: Int? = nil
    ) -> LiveStatus {
        LiveStatus(
            performance: dusk, date: date, stop: stop, state: state, at: at, until: until, pitch: pitch, note: note,
            minutes: minutes)
    }

    /// The properties of a stop in the city's GeoJSON.
    func stop(_ key: String, in stage: LiveStage) throws -> [String: Any] {
        let bytes = Data(try stage.site.output("cities/lisbon/performances.geojson").utf8)
        let document = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        let features = try #require(document["features"] as? [[String: Any]])
        let feature = try #require(features.first { $0["id"] as? String == "ana-fado/dusk/2026-12-05/\(key)" })
        var properties = try #require(feature["properties"] as? [String: Any])
        properties["coordinates"] = (feature["geometry"] as? [String: Any])?["coordinates"]
        return properties
    }

    /// The values of a property in a calendar, one an event.
    func calendar(_ name: String, in stage: LiveStage, _ path: String = "performers/ana-fado/dusk/") throws
        -> [String]
    {
        try stage.site.output(path + "calendar.ics").replacing("\r\n ", with: "").split(separator: "\r\n")
            .filter { $0.hasPrefix(name + ":") }.map { String($0.dropFirst(name.count + 1)) }
    }

    func page(_ path: String, in stage: LiveStage) throws -> String { try stage.site.output(path + "index.html") }

    @Test func `likes from the store make the ranking`() async throws {
        let stage = try LiveStage()
        for number in 0..<4 as Range<UInt8> {
            let visitor = try #require(VisitorID(bytes: [UInt8](repeating: number, count: VisitorID.length)))
            _ = try await stage.store.like("bo-trio/swing", by: visitor, at: "2026-12-01T11:00:00Z")
        }
        try await stage.build("2026-12-01T12:00:00Z")
        #expect(try stage.site.output("trending/trending.json").contains(#""performance":"bo-trio/swing","rank":1"#))
        #expect(try stage.site.output("cities/lisbon/engagement.json").contains(#""bo-trio/swing":{"likes":4"#))
    }

    @Test func `who says to be live is on now, before and beyond the planned time, until the lease is over`()
        async throws
    {
        let stage = try LiveStage()
        _ = try await stage.store.say(
            word(.live, at: "2026-12-05T17:50:00Z", until: "2026-12-05T19:00:00Z"), at: "2026-12-05T17:50:00Z")
        let report = try await stage.build("2026-12-05T17:55:00Z")
        #expect(try stop("portas-do-sol", in: stage)["status"] as? String == "live")
        #expect(try stop("camoes", in: stage)["status"] as? String == "scheduled")
        #expect(try page("cities/lisbon/now/", in: stage).contains("Fado at dusk"))
        #expect(try page("performers/ana-fado/dusk/", in: stage).contains(#"<span class="badge live">On now</span>"#))
        #expect(try stage.site.output("cities/lisbon/feed.json").contains(#""status":"live""#))
        #expect(try stage.site.output("catalog.json").contains(#""status":"scheduled""#))
        #expect(try !stage.site.output("catalog.json").contains(#""status":"live""#))
        #expect(report.published?.site.window.validUntil == "2026-12-05T19:00:00Z")

        try await stage.build("2026-12-05T18:50:00Z")
        #expect(try stop("portas-do-sol", in: stage)["status"] as? String == "live")
        try await stage.build("2026-12-05T19:00:00Z")
        #expect(try stop("portas-do-sol", in: stage)["status"] as? String == "ended")
    }

    @Test func `an end that is said takes the stop off the pages at once, and feeds say so`() async throws {
        let stage = try LiveStage()
        _ = try await stage.store.say(
            word(.ended, at: "2026-12-05T18:10:00Z", until: "2026-12-05T19:00:00Z"), at: "2026-12-05T18:10:00Z")
        try await stage.build("2026-12-05T18:15:00Z")
        #expect(try stop("portas-do-sol", in: stage)["status"] as? String == "ended")
        let city = try page("cities/lisbon/", in: stage)
        #expect(city.contains("Fado at dusk"))
        #expect(!city.contains(#"href="/cities/lisbon/pitches/portas-do-sol/">Portas do Sol</a></strong>"#))

        _ = try await stage.store.say(
            word(.ended, stop: 2, at: "2026-12-05T18:16:00Z", until: "2026-12-05T20:15:00Z"), at: "2026-12-05T18:16:00Z"
        )
        try await stage.build("2026-12-05T18:20:00Z")
        #expect(try !page("cities/lisbon/", in: stage).contains("Fado at dusk"))
        #expect(try !page("cities/lisbon/now/", in: stage).contains("Fado at dusk"))
        #expect(try page("performers/ana-fado/dusk/", in: stage).contains("This performance is over."))
        #expect(try stop("camoes", in: stage)["status"] as? String == "ended")
    }

    @Test func `a stop that moves is at the other pitch on every page, feed and calendar`() async throws {
        let stage = try LiveStage()
        try await stage.build("2026-12-05T12:00:00Z")
        let before = try #require(Int(try calendar("SEQUENCE", in: stage)[1]))
        _ = try await stage.store.say(
            word(
                .moved, stop: 2, at: "2026-12-05T12:10:00Z", until: "2026-12-05T20:15:00Z", pitch: "lisbon/rossio",
                note: "Too windy"), at: "2026-12-05T12:10:00Z")
        let report = try await stage.build("2026-12-05T12:11:00Z")
        #expect(report.remarks.isEmpty)
        let moved = try stop("camoes", in: stage)
        #expect(moved["status"] as? String == "moved" && moved["note"] as? String == "Too windy")
        #expect(moved["pitch"] as? String == "rossio" && moved["coordinates"] as? [Double] == [-9.13935, 38.71387])
        #expect(moved["address"] as? String == "Praça Dom Pedro IV, Lisbon")
        #expect(try calendar("LOCATION", in: stage)[1] == #"Rossio\, Praça Dom Pedro IV\, Lisbon"#)
        #expect(try calendar("GEO", in: stage)[1] == "38.71387;-9.13935")
        #expect(try Int(calendar("SEQUENCE", in: stage)[1]) ?? 0 > before)
        #expect(
            try stage.site.output("cities/lisbon/routes.geojson").contains("[[-9.13012,38.71223],[-9.13935,38.71387]]"))
        #expect(try page("cities/lisbon/pitches/rossio/", in: stage).contains("Fado at dusk"))
        #expect(try !page("cities/lisbon/pitches/camoes/", in: stage).contains("Fado at dusk"))
    }

    @Test func `the place's word holds against the performer's`() async throws {
        let stage = try LiveStage()
        try await stage.store.close(
            SaidClosure(
                pitch: "lisbon/camoes", from: "2026-12-05T07:00:00Z", to: "2026-12-05T22:00:00Z", reason: "A film crew"),
            at: "2026-12-05T12:00:00Z")
        _ = try await stage.store.say(
            word(.live, stop: 2, at: "2026-12-05T19:15:00Z", until: "2026-12-05T20:15:00Z"), at: "2026-12-05T19:15:00Z")
        _ = try await stage.store.say(
            word(.moved, stop: 1, at: "2026-12-05T12:15:00Z", until: "2026-12-05T20:15:00Z", pitch: "lisbon/camoes"),
            at: "2026-12-05T12:15:00Z")
        try await stage.build("2026-12-05T19:20:00Z")
        for key in ["camoes", "portas-do-sol"] {
            let stop = try stop(key, in: stage)
            #expect(stop["status"] as? String == "closed" && stop["note"] as? String == "A film crew")
            #expect(stop["pitch"] as? String == "camoes")
        }
        #expect(try calendar("STATUS", in: stage) == ["CANCELLED", "CANCELLED"])
        #expect(try page("cities/lisbon/pitches/camoes/", in: stage).contains("A film crew"))
        #expect(try !stage.site.output("catalog.json").contains("closed\":[{"))

        _ = try await stage.store.say(
            word(.moved, stop: 2, at: "2026-12-05T19:20:00Z", until: "2026-12-05T20:15:00Z", pitch: "lisbon/rossio"),
            at: "2026-12-05T19:20:00Z")
        try await stage.build("2026-12-05T19:22:00Z")
        #expect(try stop("camoes", in: stage)["status"] as? String == "moved")
    }

    @Test func `a pitch that is closed live and opened again is so in calendars too, and SEQUENCE never falls`()
        async throws
    {
        let stage = try LiveStage()
        try await stage.build("2026-12-05T12:00:00Z")
        var sequences = [try calendar("SEQUENCE", in: stage)[1]]
        try await stage.store.close(
            SaidClosure(
                pitch: "lisbon/camoes", from: "2026-12-05T07:00:00Z", to: "2026-12-05T22:00:00Z", reason: "A film crew"),
            at: "2026-12-05T12:10:00Z")
        try await stage.build("2026-12-05T12:11:00Z")
        #expect(try calendar("STATUS", in: stage)[1] == "CANCELLED")
        sequences.append(try calendar("SEQUENCE", in: stage)[1])
        try await stage.store.reopen("lisbon/camoes", at: "2026-12-05T12:20:00Z")
        try await stage.build("2026-12-05T12:21:00Z")
        #expect(try calendar("STATUS", in: stage)[1] == "CONFIRMED")
        #expect(try stop("camoes", in: stage)["status"] as? String == "scheduled")
        sequences.append(try calendar("SEQUENCE", in: stage)[1])
        let numbers = try sequences.map { try #require(Int($0)) }
        #expect(numbers == numbers.sorted() && Set(numbers).count == 3)
    }

    @Test(arguments: [Status.cancelled, .rainedOff])
    func `what is called off live stays off when the stop would have ended, and SEQUENCE never falls`(
        state: Status
    ) async throws {
        let stage = try LiveStage()
        try await stage.build("2026-12-05T16:59:00Z")
        var sequences = [try calendar("SEQUENCE", in: stage)]
        _ = try await stage.store.say(
            word(state, at: "2026-12-05T17:00:00Z", until: "2026-12-05T18:45:00Z", note: "A storm"),
            at: "2026-12-05T17:00:00Z")
        for now in ["2026-12-05T17:01:00Z", "2026-12-05T18:44:00Z", "2026-12-05T18:45:00Z", "2026-12-05T23:00:00Z"] {
            try await stage.build(now)
            sequences.append(try calendar("SEQUENCE", in: stage))
            #expect(try stop("portas-do-sol", in: stage)["status"] as? String == state.rawValue)
            #expect(try calendar("STATUS", in: stage) == ["CANCELLED", "CONFIRMED"])
        }
        let first = try sequences.map { try #require(Int($0[0])) }
        #expect(first == first.sorted() && Set(first).count == 2)
        #expect(Set(sequences.map { $0[1] }).count == 1)
    }

    @Test func `lateness is told with its minutes and its note`() async throws {
        let stage = try LiveStage()
        try stage.site.write(
            "engagement.json",
            """
            {"version": 1, "performances": {}, "live": [{"performance": "ana-fado/dusk", "date": "2026-12-05",
              "stop": 1, "state": "late", "at": "2026-12-05T17:50:00Z", "until": "2026-12-05T19:00:00Z",
              "note": "The tram <is> stuck", "minutes": 20}]}
            """)
        try await stage.site.build(now: "2026-12-05T18:05:00Z") {
            $0.engagement = EngagementArgument(argument: stage.site.root + "/engagement.json").origin
        }
        #expect(try stop("portas-do-sol", in: stage)["note"] as? String == "20 minutes late — The tram <is> stuck")
        let page = try page("performers/ana-fado/dusk/", in: stage)
        #expect(page.contains("20 minutes late — The tram &lt;is&gt; stuck"))
        #expect(!page.contains("On now"))
    }
}
