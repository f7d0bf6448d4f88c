import Domain
import Foundation
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

@Suite struct LiveResolutionTests {
    private static func resolution() throws -> LiveResolution {
        let catalog = try JSONDecoder().decode(PublishedCatalog.self, from: Data(SampleCatalog.json.utf8))
        let dusk = try #require(catalog.performances["ana-fado/dusk"])
        return LiveResolution(performance: dusk, catalog: catalog)
    }

    /// `dusk` is on from 18:00 to 18:45 and from 19:15 to 20:00 on the 5th, and from 18:00 to 18:45 on the 12th.
    @Test(arguments: [
        // On now: to the published end and a quarter of an hour.
        ("2026-12-05T18:20:00Z", 1, "2026-12-05", "2026-12-05T19:00:00Z"),
        // Starts within the hour.
        ("2026-12-05T17:00:00Z", 1, "2026-12-05", "2026-12-05T19:00:00Z"),
        ("2026-12-05T18:20:00Z", 2, "2026-12-05", "2026-12-05T20:15:00Z"),
        // A little after its end.
        ("2026-12-05T18:55:00Z", 1, "2026-12-05", "2026-12-05T19:00:00Z"),
        // Neither: half an hour.
        ("2026-12-05T16:59:59Z", 1, "2026-12-05", "2026-12-05T17:29:59Z"),
        ("2026-12-05T19:00:00Z", 1, "2026-12-05", "2026-12-05T19:30:00Z"),
        ("2026-12-08T12:00:00Z", 1, "2026-12-05", "2026-12-08T12:30:00Z"),
        // The nearest date: the 9th at noon is nearer to the 12th.
        ("2026-12-09T12:00:00Z", 1, "2026-12-12", "2026-12-09T12:30:00Z"),
        ("2027-06-01T12:00:00Z", 1, "2026-12-12", "2027-06-01T12:30:00Z"),
        // Only the 5th has a second stop.
        ("2026-12-12T18:20:00Z", 2, "2026-12-05", "2026-12-12T18:50:00Z"),
    ])
    func `a lease lasts to the published end and a quarter of an hour, or half an hour`(
        now: String, stop: Int, date: String, until: String
    ) throws {
        let now = try #require(Instant(rfc3339: now))
        let word = LiveWord(state: .live, stop: stop, at: now)
        let statuses = try Self.resolution().statuses(of: word, now: now)
        #expect(statuses.map(\.date.description) == [date])
        #expect(statuses.map(\.until.description) == [until])
        #expect(statuses.map(\.stop) == [stop])
    }

    @Test(
        arguments: [
            (Status.late, 20, "2026-12-05T20:35:00Z"), (.late, nil, "2026-12-05T20:15:00Z"),
            (.moved, nil, "2026-12-05T20:15:00Z"), (.ended, nil, "2026-12-05T20:15:00Z"),
            (.cancelled, nil, "2026-12-05T20:15:00Z"), (.rainedOff, nil, "2026-12-05T20:15:00Z"),
        ] as [(Status, Int?, String)])
    func `what is said of a stop to come holds until that is over`(state: Status, minutes: Int?, until: String) throws {
        let now: Instant = "2026-12-05T12:00:00Z"
        let pitch: PitchID? = state == .moved ? "lisbon/rossio" : nil
        let word = LiveWord(state: state, stop: 2, minutes: minutes, pitch: pitch, at: now)
        #expect(try Self.resolution().statuses(of: word, now: now).map(\.until.description) == [until])
    }

    @Test(arguments: [
        // Before and during the first stop both are meant, between them and during the second only that.
        ("2026-12-05T12:00:00Z", [1, 2]), ("2026-12-05T18:20:00Z", [1, 2]), ("2026-12-05T18:45:00Z", [2]),
        ("2026-12-05T19:30:00Z", [2]), ("2026-12-05T20:10:00Z", [2]),
    ])
    func `over for tonight ends all that is not over`(now: String, stops: [Int]) throws {
        let now = try #require(Instant(rfc3339: now))
        for state in [Status.ended, .cancelled, .rainedOff] {
            let word = LiveWord(state: state, at: now)
            #expect(try Self.resolution().statuses(of: word, now: now).map(\.stop) == stops)
        }
        // Being on is at one place.
        let on = try Self.resolution().statuses(of: LiveWord(state: .live, at: now), now: now)
        #expect(on.count == 1)
    }

    @Test(arguments: [
        (LiveWord(state: .live, stop: 3, at: Sample.now), "/stop"),
        (LiveWord(state: .live, stop: 2, date: "2026-12-12", at: Sample.now), "/stop"),
        (LiveWord(state: .live, stop: 1, date: "2026-12-06", at: Sample.now), "/date"),
        (LiveWord(state: .moved, stop: 1, pitch: "lisbon/nowhere", at: Sample.now), "/pitch"),
    ])
    func `a stop, a date or a pitch that does not exist is 422`(word: LiveWord, place: String) throws {
        let problem = #expect(throws: Problem.self) {
            try Self.resolution().statuses(of: word, now: Sample.now)
        }
        #expect(problem?.status.code == 422)
        #expect(problem?.findings.map(\.place) == [place])
    }
}
