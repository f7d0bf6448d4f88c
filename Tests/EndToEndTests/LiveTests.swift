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
    private let dusk: PerformanceID = "ana-fado/dusk"
    private let date: LocalDate = "2026-12-05"

    /// A site beside a store that is served while the site is built.
    private struct Stage {
        let site: TestSite
        let store: EngagementStore
        var path: String { site.root + "/engagement.sqlite" }

        init(_ files: [String: String] = [:]) throws {
            var all = TestSite.lisbon.merging(files) { $1 }
            all["Content/pitches/lisbon/rossio.md"] = """
                ---
                name: Rossio
                coordinates: [-9.13935, 38.71387]
                address: Praça Dom Pedro IV, Lisbon
                ---
                """
            site = try TestSite(all)
            try site.write(
                "Content/performers/bo-trio/index.md", "---\nname: Bo Trio\ncity: lisbon\n---\nThey swing.\n")
            try site.write(
                "Content/performers/bo-trio/swing.md",
                "---\ntitle: Swing\ngenre: jazz\ndate: 2026-12-06\nstops:\n  - { pitch: rossio, start: 12:00, end: 12:45 }\n---\n"
            )
            store = try EngagementStore.serving(site.root + "/engagement.sqlite")
        }

        @discardableResult
        func build(_ now: String) async throws -> BuildReport {
            let report = try await site.build(now: now) { $0.engagement = EngagementArgument(argument: path).origin }
            #expect(report.findings.diagnostics.isEmpty)
            return report
        }
    }

    private func word(
        _ state: Status, stop: Int = 1, at: Instant, until: Instant, pitch: PitchID? = nil, note: String? = nil,
        minutes: Int? = nil
    ) -> LiveStatus {
        LiveStatus(
            performance: dusk, date: date, stop: stop, state: state, at: at, until: until, pitch: pitch, note: note,
            minutes: minutes)
    }

    /// The properties of a stop in the city's GeoJSON.
    private func stop(_ key: String, in stage: Stage) throws -> [String: Any] {
        let bytes = Data(try stage.site.output("cities/lisbon/performances.geojson").utf8)
        let document = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        let features = try #require(document["features"] as? [[String: Any]])
        let feature = try #require(features.first { $0["id"] as? String == "ana-fado/dusk/2026-12-05/\(key)" })
        var properties = try #require(feature["properties"] as? [String: Any])
        properties["coordinates"] = (feature["geometry"] as? [String: Any])?["coordinates"]
        return properties
    }

    /// The values of a property in a calendar, one an event.
    private func calendar(_ name: String, in stage: Stage, _ path: String = "performers/ana-fado/dusk/") throws
        -> [String]
    {
        try stage.site.output(path + "calendar.ics").replacing("\r\n ", with: "").split(separator: "\r\n")
            .filter { $0.hasPrefix(name + ":") }.map { String($0.dropFirst(name.count + 1)) }
    }

    private func page(_ path: String, in stage: Stage) throws -> String { try stage.site.output(path + "index.html") }

    @Test func `likes from the store make the ranking`() async throws {
        let stage = try Stage()
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
        let stage = try Stage()
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
        let stage = try Stage()
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
        let stage = try Stage()
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
        let stage = try Stage()
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
        let stage = try Stage()
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
        let stage = try Stage()
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
        let stage = try Stage()
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

    @Test func `only the date of which something was said changes`() async throws {
        let weekly = TestSite.lisbon["Content/performers/ana-fado/dusk.md"]?.replacing(
            "date: 2026-12-05", with: "date: 2026-12-05\nrepeat: { every: week, until: 2027-01-30 }")
        let stage = try Stage(["Content/performers/ana-fado/dusk.md": try #require(weekly)])
        try await stage.site.build(now: "2026-12-05T12:20:00Z")
        let silent = try stage.site.outputs()
        _ = try await stage.store.say(
            word(.moved, stop: 2, at: "2026-12-05T12:10:00Z", until: "2026-12-05T20:15:00Z", pitch: "lisbon/rossio"),
            at: "2026-12-05T12:10:00Z")
        try await stage.build("2026-12-05T12:20:00Z")
        let said = try stage.site.outputs()
        #expect(silent["catalog.json"] == said["catalog.json"])
        #expect(silent["performers/bo-trio/swing/index.html"] == said["performers/bo-trio/swing/index.html"])
        #expect(
            silent["cities/lisbon/days/2026-12-12/index.html"] == said["cities/lisbon/days/2026-12-12/index.html"])
        // Who follows the pitch that it left is told where to.
        let left = try calendar("LOCATION", in: stage, "cities/lisbon/pitches/camoes/")
        #expect(left.count == 2 && left[1].hasPrefix("Rossio"))
        #expect(try calendar("RRULE", in: stage, "cities/lisbon/pitches/camoes/").count == 1)
        // The series stays as it is; the one date is an event of its own, also when the lease is over.
        for now in ["2026-12-05T12:20:00Z", "2026-12-05T21:00:00Z"] {
            try await stage.build(now)
            #expect(
                try calendar("RRULE", in: stage) == [
                    "FREQ=WEEKLY;UNTIL=20270130T180000Z", "FREQ=WEEKLY;UNTIL=20270130T191500Z",
                ])
            #expect(try calendar("RECURRENCE-ID;TZID=Europe/Lisbon", in: stage) == ["20261205T191500"])
            #expect(try calendar("SEQUENCE", in: stage).filter { $0 == "0" }.count == 2)
        }
        // It was played there, and stays so.
        #expect(try calendar("LOCATION", in: stage).filter { $0.hasPrefix("Rossio") }.count == 1)
    }

    @Test func `two builds between the same change points are equal byte for byte`() async throws {
        let stage = try Stage()
        _ = try await stage.store.say(
            word(.live, at: "2026-12-05T18:01:00Z", until: "2026-12-05T19:00:00Z"), at: "2026-12-05T18:01:00Z")
        try await stage.store.popUp(
            PopUpSet(
                performer: "bo-trio", pitch: "lisbon/rossio", from: "2026-12-05T18:00:00Z",
                until: "2026-12-05T18:40:00Z"), capacity: 1, at: "2026-12-05T18:00:00Z")
        for (first, second) in [
            ("2026-12-05T18:01:00Z", "2026-12-05T18:39:59Z"), ("2026-12-05T18:45:00Z", "2026-12-05T18:59:59Z"),
            ("2026-12-05T19:00:00Z", "2026-12-05T19:14:59Z"),
        ] {
            let report = try await stage.build(first)
            let files = try stage.site.outputs()
            try await stage.build(second)
            #expect(try stage.site.outputs() == files)
            #expect(report.published?.site.window.validUntil?.adding(seconds: -1).description == second)
        }
    }

    @Test func `a pop-up set is on the pages of its city and its pitch while it holds`() async throws {
        let stage = try Stage()
        try await stage.store.popUp(
            PopUpSet(
                performer: "bo-trio", pitch: "lisbon/rossio", from: "2026-12-05T13:00:00Z",
                until: "2026-12-05T13:40:00Z", note: "Bring <a> hat"), capacity: 1, at: "2026-12-05T13:00:00Z")
        let pages = ["cities/lisbon/", "cities/lisbon/now/", "cities/lisbon/pitches/rossio/"]
        for (now, isShown) in [
            ("2026-12-05T12:59:00Z", false), ("2026-12-05T13:00:00Z", true), ("2026-12-05T13:40:00Z", false),
        ] {
            try await stage.build(now)
            for path in pages {
                let text = try page(path, in: stage)
                #expect(text.contains("Also playing now") == isShown, "\(path) at \(now)")
                #expect(text.contains("until 13:40") == isShown)
                #expect(text.contains("Bring &lt;a&gt; hat") == isShown)
            }
            #expect(try !page("cities/lisbon/pitches/camoes/", in: stage).contains("Also playing now"))
        }
    }

    @Test func `words that cannot be followed change nothing and are told`() async throws {
        let stage = try Stage()
        try await stage.site.build(now: "2026-12-05T12:20:00Z")
        let silent = try page("cities/lisbon/", in: stage)
        _ = try await stage.store.say(
            word(.moved, at: "2026-12-05T12:10:00Z", until: "2026-12-05T20:15:00Z", pitch: "porto/ribeira"),
            at: "2026-12-05T12:10:00Z")
        _ = try await stage.store.say(
            word(.cancelled, stop: 4, at: "2026-12-05T12:10:00Z", until: "2026-12-05T20:15:00Z"),
            at: "2026-12-05T12:10:00Z")
        let report = try await stage.build("2026-12-05T12:20:00Z")
        #expect(
            report.remarks == [
                "what was said of stop 1 of ana-fado/dusk on 2026-12-05 is passed over: porto/ribeira is no pitch of "
                    + "its city",
                "what was said of stop 4 of ana-fado/dusk on 2026-12-05 is passed over: there is no such stop",
            ])
        #expect(try page("cities/lisbon/", in: stage) == silent)
    }

    @Test func `a performer's word is newer than the file that calls the date off`() async throws {
        let off = TestSite.lisbon["Content/performers/ana-fado/dusk.md"]?.replacing(
            "genre: folk", with: "genre: folk\nstatus: cancelled\nnote: Ana has a cold.")
        let stage = try Stage(["Content/performers/ana-fado/dusk.md": try #require(off)])
        _ = try await stage.store.say(
            word(.live, at: "2026-12-05T18:01:00Z", until: "2026-12-05T19:00:00Z"), at: "2026-12-05T18:01:00Z")
        try await stage.build("2026-12-05T18:10:00Z")
        #expect(try stop("portas-do-sol", in: stage)["status"] as? String == "live")
        #expect(try stop("portas-do-sol", in: stage)["note"] == nil)
        #expect(try stop("camoes", in: stage)["status"] as? String == "cancelled")
        try await stage.build("2026-12-05T19:00:00Z")
        #expect(try stop("portas-do-sol", in: stage)["status"] as? String == "cancelled")
    }

    @Test func `a word counts as a change beside what git says, and a closure when it was said`() async throws {
        let stage = try Stage()
        try stage.site.write(".gitignore", "/public/\n/.public/\n/engagement*\n")
        try stage.site.commit(at: "2026-11-01T10:00:00Z")
        try stage.site.write(
            "engagement.json",
            """
            {"version": 1, "performances": {}, "live": [{"performance": "ana-fado/dusk", "date": "2026-12-05",
              "stop": 1, "state": "late", "at": "2026-12-05T17:50:00Z", "until": "2026-12-05T19:00:00Z"}],
              "closures": [{"pitch": "lisbon/camoes", "from": "2026-12-05T19:00:00Z", "to": "2026-12-05T23:00:00Z",
              "reason": "A film crew", "at": "2026-12-05T17:20:00Z"}]}
            """)
        // Minutes since 2020: of the commit, of the closure at 17:20, and of the word at 17:50, which stays true.
        for (now, first, second) in [
            ("2026-12-05T17:00:00Z", 3_594_840, 3_594_840), ("2026-12-05T17:20:00Z", 3_594_840, 3_644_240),
            ("2026-12-05T17:50:00Z", 3_644_270, 3_644_240), ("2026-12-05T19:00:00Z", 3_644_270, 3_644_240),
        ] {
            try await stage.site.build(now: now) {
                $0.engagement = .document(atPath: stage.site.root + "/engagement.json")
            }
            #expect(try calendar("SEQUENCE", in: stage) == [String(first), String(second)], "\(now)")
        }
        #expect(try calendar("LAST-MODIFIED", in: stage) == ["20261205T175000Z", "20261205T172000Z"])
        #expect(try stop("portas-do-sol", in: stage)["updated"] as? String == "2026-12-05T17:50:00Z")
    }

    @Test func `a closure that was said counts in whole minutes, and rather one more than one less`() async throws {
        let stage = try Stage()
        for (from, to, isClosed) in [
            ("2026-12-05T17:00:00Z", "2026-12-05T18:00:00Z", false),
            ("2026-12-05T17:00:00Z", "2026-12-05T18:00:01Z", true),
            ("2026-12-05T18:45:00Z", "2026-12-05T18:50:00Z", false),
            ("2026-12-05T18:44:59Z", "2026-12-05T18:50:00Z", true),
        ] {
            try stage.site.write(
                "engagement.json",
                """
                {"version": 1, "performances": {}, "closures": [{"pitch": "lisbon/portas-do-sol", "from": "\(from)",
                  "to": "\(to)", "reason": "A film crew"}]}
                """)
            try await stage.site.build(now: "2026-12-05T12:00:00Z") {
                $0.engagement = .document(atPath: stage.site.root + "/engagement.json")
            }
            let status = try stop("portas-do-sol", in: stage)["status"] as? String
            #expect(status == (isClosed ? "closed" : "scheduled"), "\(from) to \(to)")
        }
    }

    @Test func `a store is read after the companion has stopped`() async throws {
        let stage = try Stage()
        _ = try await stage.store.say(
            word(.live, at: "2026-12-05T18:01:00Z", until: "2026-12-05T19:00:00Z"), at: "2026-12-05T18:01:00Z")
        try stage.store.close()
        try await stage.build("2026-12-05T18:10:00Z")
        #expect(try stop("portas-do-sol", in: stage)["status"] as? String == "live")
        // What was read is kept as the document, whatever it was read from.
        try stage.site.remove("engagement.sqlite")
        let report = try await stage.site.build(now: "2026-12-05T18:10:00Z") {
            $0.engagement = EngagementArgument(argument: stage.path).origin
        }
        #expect(report.remarks.count == 1 && report.remarks[0].hasSuffix("the last good one is used"))
        #expect(try stop("portas-do-sol", in: stage)["status"] as? String == "live")
    }
}
