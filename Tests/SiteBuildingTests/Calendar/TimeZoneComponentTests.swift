import ContentParsing
import Domain
import Testing

@testable import SiteBuilding

@Suite struct TimeZoneComponentTests {
    private let zones = ZoneTable()

    private func text(_ name: String, _ years: ClosedRange<Int>) throws -> CalendarText {
        let zone = try #require(zones.zone(named: name))
        return CalendarText(TimeZoneComponent.render(zone, years: years))
    }

    @Test func `a year has its changes, and the one before it that it began with`() throws {
        let text = try text("Europe/Lisbon", 2027...2027)
        #expect(text.lines.first == "BEGIN:VTIMEZONE" && text.lines.last == "END:VTIMEZONE")
        #expect(
            text.components("STANDARD") == [
                [
                    "DTSTART": "20261025T020000", "RDATE": "20271031T020000", "TZOFFSETFROM": "+0100",
                    "TZOFFSETTO": "+0000",
                ]
            ])
        #expect(
            text.components("DAYLIGHT") == [
                ["DTSTART": "20270328T010000", "TZOFFSETFROM": "+0000", "TZOFFSETTO": "+0100"]
            ])
    }

    @Test func `in the south a year begins and ends in summer`() throws {
        let text = try text("Australia/Sydney", 2026...2026)
        #expect(
            text.components("DAYLIGHT") == [
                [
                    "DTSTART": "20251005T020000", "RDATE": "20261004T020000", "TZOFFSETFROM": "+1000",
                    "TZOFFSETTO": "+1100",
                ]
            ])
        #expect(
            text.components("STANDARD") == [
                ["DTSTART": "20260405T030000", "TZOFFSETFROM": "+1100", "TZOFFSETTO": "+1000"]
            ])
    }

    @Test(arguments: [("Asia/Kolkata", "+0530"), ("Asia/Tokyo", "+0900"), ("Asia/Kathmandu", "+0545")])
    func `a zone without summer time has one observance`(name: String, offset: String) throws {
        let text = try text(name, 2026...2028)
        #expect(text.components("DAYLIGHT") == [])
        let standard = text.components("STANDARD")
        #expect(standard.count == 1)
        #expect(standard.first?["TZOFFSETTO"] == offset && standard.first?["RDATE"] == nil)
    }

    @Test func `half an hour and an offset to the west are written out`() throws {
        let text = try text("America/St_Johns", 2026...2026)
        #expect(text.components("STANDARD").map { $0["TZOFFSETTO"] } == ["-0330"])
        let island = try self.text("Australia/Lord_Howe", 2026...2026)
        #expect(island.components("DAYLIGHT").map { $0["TZOFFSETFROM"] } == ["+1030"])
    }

    @Test func `a zone that never changed has an observance all the same`() {
        let text = CalendarText(TimeZoneComponent.render(.utc, years: 2026...2026))
        #expect(
            text.components("STANDARD") == [
                ["DTSTART": "19700101T000000", "TZOFFSETFROM": "+0000", "TZOFFSETTO": "+0000"]
            ])
    }
}
