import Domain
import Exchange
import TestLiterals
import Testing

@Suite struct EngagementDocumentTests {
    private let dusk: PerformanceID = "ana-fado/dusk"

    private func read(_ json: String) throws -> EngagementSnapshot {
        try EngagementDocument.snapshot(from: Array(json.utf8))
    }

    /// A document with one entry in one list.
    private func document(_ list: String, _ entries: String...) -> String {
        #"{"version": 1, "performances": {}, "\#(list)": [\#(entries.joined(separator: ","))]}"#
    }

    private let full = EngagementSnapshot(
        performances: [
            "ana-fado/dusk": EngagementSnapshot.Counts(
                likes: 12, views: 130, tips: 3,
                hours: [EngagementSnapshot.Hour(start: "2026-12-05T18:00:00Z", likes: 4, views: 20, tips: 1)]),
            "ana-fado/dawn": EngagementSnapshot.Counts(),
        ],
        live: [
            LiveStatus(
                performance: "ana-fado/dusk", date: "2026-12-05", stop: 1, state: .late, at: "2026-12-05T17:55:00Z",
                until: "2026-12-05T19:00:00Z", minutes: 20),
            LiveStatus(
                performance: "ana-fado/dusk", date: "2026-12-05", stop: 2, state: .moved, at: "2026-12-05T19:05:00Z",
                until: "2026-12-05T20:15:00Z", pitch: "lisbon/rossio", note: "“Wind”\nand \\ rain 🎻"),
        ],
        popUps: [
            PopUpSet(
                performer: "bo-trio", pitch: "lisbon/camoes", from: "2026-12-05T18:10:00Z",
                until: "2026-12-05T19:00:00Z", note: "Bring a hat")
        ],
        closures: [
            SaidClosure(
                pitch: "lisbon/camoes", from: "2026-12-06T07:00:00Z", to: "2026-12-07T17:00:00Z", reason: "A film crew",
                at: "2026-12-05T16:40:00Z", lifted: "2026-12-06T12:00:00Z")
        ])

    @Test func `what is written is read again`() throws {
        #expect(try EngagementDocument.snapshot(from: EngagementDocument.json(of: full)) == full)
        let none = EngagementSnapshot()
        #expect(try EngagementDocument.snapshot(from: EngagementDocument.json(of: none)) == none)
    }

    @Test func `the bytes do not depend on the order of what is written`() {
        var other = full
        other.live.reverse()
        #expect(EngagementDocument.json(of: other) == EngagementDocument.json(of: full))
        let hour = #"{"hour":"2026-12-05T18:00:00Z","likes":4,"views":20,"tips":1}"#
        let late = #""at":"2026-12-05T17:55:00Z","until":"2026-12-05T19:00:00Z","minutes":20}"#
        let moved = #""at":"2026-12-05T19:05:00Z","until":"2026-12-05T20:15:00Z","pitch":"lisbon/rossio""#
        #expect(
            String(decoding: EngagementDocument.json(of: full), as: UTF8.self)
                == #"{"version":1,"performances":{"#
                + #""ana-fado/dawn":{"likes":0,"views":0,"tips":0,"hours":[]},"#
                + #""ana-fado/dusk":{"likes":12,"views":130,"tips":3,"hours":["# + hour + "]}},"
                + #""live":[{"performance":"ana-fado/dusk","date":"2026-12-05","stop":1,"state":"late","# + late + ","
                + #"{"performance":"ana-fado/dusk","date":"2026-12-05","stop":2,"state":"moved","# + moved
                + #","note":"“Wind”\nand \\ rain 🎻"}],"#
                + #""pop_ups":[{"performer":"bo-trio","pitch":"lisbon/camoes","from":"2026-12-05T18:10:00Z","#
                + #""until":"2026-12-05T19:00:00Z","note":"Bring a hat"}],"#
                + #""closures":[{"pitch":"lisbon/camoes","from":"2026-12-06T07:00:00Z","#
                + #""to":"2026-12-07T17:00:00Z","reason":"A film crew","at":"2026-12-05T16:40:00Z","lifted":"2026-12-06T12:00:00Z"}]}"#
                + "\n")
    }

    @Test func `counts default to none, hours are put in order`() throws {
        let counts = try read(
            """
            {"version": 1, "performances": {"ana-fado/dusk": {"likes": 3, "hours": [
              {"hour": "2026-12-05T19:00:00Z", "views": 2}, {"hour": "2026-12-05T19:00:00+01:00", "likes": 3}]}}}
            """)[dusk]
        #expect((counts.likes, counts.views, counts.tips) == (3, 0, 0))
        #expect(counts.hours.map(\.start.description) == ["2026-12-05T18:00:00Z", "2026-12-05T19:00:00Z"])
        #expect(counts.hours.map(\.likes) == [3, 0])
    }

    @Test(arguments: [(-5, 0), (9_000_000_000_000_000_000, 10_000_000_000)])
    func `a count stays within reason`(written: Int, read: Int) throws {
        let snapshot = try self.read(#"{"version": 1, "performances": {"ana-fado/dusk": {"likes": \#(written)}}}"#)
        #expect(snapshot[dusk].likes == read)
    }

    @Test(arguments: [(-5, 0), (9_000_000_000_000_000_000, 1440), (20, 20)])
    func `minutes stay within a day`(written: Int, read: Int) throws {
        let snapshot = try self.read(document("live", live(#""state": "late", "minutes": \#(written)"#)))
        #expect(snapshot.live.map(\.minutes) == [read])
    }

    @Test func `what has no name of this site is passed over`() throws {
        let names = try read(#"{"version": 1, "performances": {"Ana Fado/dusk": {}, "dusk": {}, "a/b/c": {}}}"#)
        #expect(names.performances.isEmpty)
        let times = #""from": "2026-12-05T18:00:00Z", "until": "2026-12-05T19:00:00Z""#
        for json in [
            document("live", live(#""performance": "dusk""#)),
            document("live", live(#""state": "moved", "pitch": "Rossio""#)),
            document("pop_ups", #"{"performer": "Bo", "pitch": "lisbon/camoes", \#(times)}"#),
            document("pop_ups", #"{"performer": "bo", "pitch": "camoes", \#(times)}"#),
            document("closures", closure(#""pitch": "../camoes""#)),
        ] {
            let snapshot = try read(json)
            #expect(snapshot == EngagementSnapshot(), "\(json)")
        }
    }

    @Test func `of two words on one stop the later one holds`() throws {
        let snapshot = try read(
            document(
                "live", live(#""state": "ended", "at": "2026-12-05T18:30:00Z""#), live(#""state": "live""#),
                live(#""state": "late", "stop": 2"#)))
        #expect(snapshot.live.map(\.state) == [.ended, .late])
    }

    @Test func `a blank note is none`() throws {
        #expect(try read(document("live", live(#""note": " \n""#))).live.map(\.note) == [nil])
    }

    @Test(arguments: [
        ("", "it is no JSON, or a number in it is not whole or too large"),
        ("{", "it is no JSON, or a number in it is not whole or too large"), ("[]", "a value has the wrong type"),
        (#"{"performances": {}}"#, "“version” is missing"), (#"{"version": 1}"#, "“performances” is missing"),
        (#"{"version": 2, "performances": {}}"#, "its version is 2, this program reads 1"),
        (#"{"version": "1", "performances": {}}"#, "a value has the wrong type at version"),
        (
            #"{"version": 1, "performances": {"a/b": {"likes": "many"}}}"#,
            "a value has the wrong type at performances.a/b.likes"
        ),
        (
            #"{"version": 1, "performances": {"a/b": {"likes": 1.5}}}"#,
            "it is no JSON, or a number in it is not whole or too large"
        ),
        (
            #"{"version": 1, "performances": {"a/b": {"likes": 1e30}}}"#,
            "it is no JSON, or a number in it is not whole or too large"
        ),
        (
            #"{"version": 1, "performances": {"a/b": {"hours": [{"hour": "yesterday"}]}}}"#,
            "“yesterday” of a/b is no time in RFC 3339"
        ),
        (
            #"{"version": 1, "performances": {"a/b": {"hours": [{}]}}}"#,
            "“hour” is missing at performances.a/b.hours.0"
        ),
        (#"{"version": 1, "performances": {}, "live": {}}"#, "a value has the wrong type at live"),
        (#"{"version": 1, "performances": {}, "pop_ups": [{}]}"#, "“performer” is missing at pop_ups.0"),
    ])
    func `what is wrong with a document is said with its place`(json: String, reason: String) throws {
        let error = #expect(throws: EngagementDocumentError.self) { try read(json) }
        #expect(error?.reason == reason)
    }

    @Test(arguments: [
        (#""state": "closed""#, "“closed” is nothing that can be said at live.0"),
        (#""state": "scheduled""#, "“scheduled” is nothing that can be said at live.0"),
        (#""state": "on fire""#, "“on fire” is nothing that can be said at live.0"),
        (#""date": "2026-02-30""#, "“2026-02-30” is no date at live.0"),
        (#""stop": 0"#, "there is no stop 0 at live.0"), (#""stop": 6"#, "there is no stop 6 at live.0"),
        (#""state": "moved""#, "a stop has moved, but not where at live.0"),
        (#""at": "noon""#, "“noon” is no time in RFC 3339 at live.0"),
        (#""until": "2026-12-05T17:00:00Z""#, "it ends before it begins at live.0"),
        (#""until": "2027-12-05T17:00:00Z""#, "it lasts longer than anything may at live.0"),
        (#""note": "\#(String(repeating: "ä", count: 281))""#, "a text is longer than 280 characters at live.0"),
        (#""note": "\u001b[2J""#, "a text has control characters at live.0"),
    ])
    func `a word that cannot have been said refuses the whole`(field: String, reason: String) throws {
        let error = #expect(throws: EngagementDocumentError.self) { try read(document("live", live(field))) }
        #expect(error?.reason == reason)
    }

    @Test(arguments: [
        (#""reason": " ""#, "a closure needs a reason at closures.0"),
        (#""to": "2026-12-05T06:00:00Z""#, "it ends before it begins at closures.0"),
        (#""to": "2036-12-05T06:00:00Z""#, "it lasts longer than anything may at closures.0"),
    ])
    func `a closure without sense refuses the whole`(field: String, reason: String) throws {
        let error = #expect(throws: EngagementDocumentError.self) { try read(document("closures", closure(field))) }
        #expect(error?.reason == reason)
    }

    @Test func `text that is not UTF-8 is refused`() {
        let bytes = Array(#"{"version": 1, "performances": {""#.utf8) + [0xFF] + Array(#"": {}}}"#.utf8)
        #expect(throws: EngagementDocumentError.self) { try EngagementDocument.snapshot(from: bytes) }
    }

    /// A word with some fields other than usual.
    private func live(_ fields: String) -> String {
        object(
            [
                #""performance": "ana-fado/dusk""#, #""date": "2026-12-05""#, #""stop": 1"#, #""state": "live""#,
                #""at": "2026-12-05T18:00:00Z""#, #""until": "2026-12-05T19:00:00Z""#,
            ], fields)
    }

    private func closure(_ fields: String) -> String {
        object(
            [
                #""pitch": "lisbon/camoes""#, #""from": "2026-12-05T07:00:00Z""#, #""to": "2026-12-06T07:00:00Z""#,
                #""reason": "A film crew""#,
            ], fields)
    }

    private func object(_ usual: [String], _ fields: String) -> String {
        let kept = usual.filter { !fields.contains($0.prefix { $0 != ":" }) }
        return "{" + (kept + [fields]).joined(separator: ", ") + "}"
    }
}
