import Diagnostics
import Domain
import Engagement
import Foundation
import SiteBuilding
import TestLiterals
import TestSupport
import Testing

@testable import streetmap

/// What a word changes beside its stop, and what it leaves as it was.
extension LiveTests {
    @Test func `only the date of which something was said changes`() async throws {
        let weekly = TestSite.lisbon["Content/performers/ana-fado/dusk.md"]?.replacing(
            "date: 2026-12-05", with: "date: 2026-12-05\nrepeat: { every: week, until: 2027-01-30 }")
        let stage = try LiveStage(["Content/performers/ana-fado/dusk.md": try #require(weekly)])
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
        let stage = try LiveStage()
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
        let stage = try LiveStage()
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
        let stage = try LiveStage()
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
        let stage = try LiveStage(["Content/performers/ana-fado/dusk.md": try #require(off)])
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
        let stage = try LiveStage()
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
        let stage = try LiveStage()
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
        let stage = try LiveStage()
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
