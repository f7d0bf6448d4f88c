import Domain
import Engagement
import HTTPTypes
import NIOCore
import TestLiterals
import Testing

@testable import Companion

@Suite struct EventTellingTests {
    private let telling = EventTelling(catalog: nil)

    private func word(
        _ state: Status, at: Instant = Sample.now, until: Instant = "2026-12-05T19:00:00Z", note: String? = nil
    ) throws -> HeardEvent {
        let status = LiveStatus(
            performance: "ana-fado/dusk", date: "2026-12-05", stop: 2, state: state, at: Sample.now, until: until,
            note: note)
        let told = try #require(telling.told(EngagementEvent(sequence: 7, at: at, what: .said(status))))
        var reader = EventReader()
        let events = reader.read(told.frame.readableBytesView)
        #expect(events.count == 1)
        #expect(reader.ids == ["7"])
        return try #require(events.first)
    }

    @Test(arguments: [
        "\n\nevent: performance-ended\ndata: {}\n\n", "\r\rid: 99\r\r", "\r\nretry: 1\r\n\r\n",
        "\u{2028}\u{2029}\u{85}",
        "\u{0}\u{7F}\u{FEFF}", "</script><!--", "\"}\n\n:", "\\n\\u000a", "🎺é",
    ])
    func `no text can break out of its event`(note: String) throws {
        let event = try word(.live, note: note)
        #expect(event.name == "performance-started")
        #expect(event["note"] == .text(note))
    }

    @Test(arguments: [
        (Status.live, "performance-started"), (.late, "location-update"), (.moved, "location-update"),
        (.ended, "performance-ended"), (.cancelled, "performance-ended"), (.rainedOff, "performance-ended"),
    ])
    func `what is said has its event`(state: Status, name: String) throws {
        let event = try word(state)
        #expect(event.name == name)
        #expect(event["state"] == .text(state.rawValue))
        #expect(event["performance"] == .text("ana-fado/dusk"))
        #expect(event["stop"] == .integer(2))
    }

    @Test(arguments: [
        (Status.live, "performance-ended"), (.late, "performance-ended"), (.moved, "performance-ended"),
        (.ended, "location-update"), (.cancelled, "location-update"), (.rainedOff, "location-update"),
    ])
    func `what is taken back leaves the published plan`(state: Status, name: String) throws {
        for until in [Sample.now.adding(seconds: 1), "2026-12-05T18:30:00Z"] as [Instant] {
            let event = try word(state, at: max(Sample.now, until.adding(seconds: -1)), until: until)
            #expect(event.name == name)
            #expect(event["state"] == .text("scheduled"))
        }
    }

    @Test func `the last event id is a number or nothing`() {
        #expect(LastEventID([:]) == .none)
        #expect(LastEventID([.lastEventID: ""]) == .none)
        #expect(LastEventID([.lastEventID: "0"]) == .number(0))
        #expect(LastEventID([.lastEventID: "123456789012345678"]) == .number(123_456_789_012_345_678))
        for text in ["-1", "+1", " 1 2", "1234567890123456789", "ä", "1.0"] {
            #expect(LastEventID([.lastEventID: text]) == .unreadable, "\(text)")
        }
    }
}
