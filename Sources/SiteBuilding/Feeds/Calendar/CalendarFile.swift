import Domain

/// An iCalendar file made of finished events.
enum CalendarFile {
    /// What a calendar needs of a zone.
    struct ZoneUse: Sendable {
        let zone: Zone
        let years: ClosedRange<Int>

        init(zone: Zone, years: ClosedRange<Int>) {
            self.zone = zone
            self.years = years
        }
    }

    static func render(
        _ events: some Sequence<[UInt8]>, zones: [ZoneUse], title: String, url: String, feed: String
    ) -> [UInt8] {
        var calendar = CalendarWriter()
        calendar.line("BEGIN", "VCALENDAR")
        calendar.line("VERSION", "2.0")
        calendar.line("PRODID", "-//Street Performers Map//streetmap//EN")
        calendar.line("CALSCALE", "GREGORIAN")
        // RFC 7986, and what older programs read.
        calendar.text("NAME", title)
        calendar.text("X-WR-CALNAME", title)
        calendar.line("URL", url)
        calendar.line("SOURCE;VALUE=URI", feed)
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
        calendar.line("X-PUBLISHED-TTL", "PT1H")
        for use in merged(zones) { calendar.raw(TimeZoneComponent.render(use.zone, years: use.years)) }
        for event in events { calendar.raw(event) }
        calendar.line("END", "VCALENDAR")
        return calendar.bytes
    }

    /// Each zone once, in order of its name, with all years in use.
    private static func merged(_ uses: [ZoneUse]) -> [ZoneUse] {
        var byName: [String: ZoneUse] = [:]
        for use in uses {
            let known = byName[use.zone.identifier]?.years ?? use.years
            let years = min(known.lowerBound, use.years.lowerBound)...max(known.upperBound, use.years.upperBound)
            byName[use.zone.identifier] = ZoneUse(zone: use.zone, years: years)
        }
        return byName.values.sorted { $0.zone.identifier < $1.zone.identifier }
    }
}
