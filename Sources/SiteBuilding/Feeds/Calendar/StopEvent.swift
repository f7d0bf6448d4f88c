import Domain
import RoutePlanning

/// One VEVENT: a single date, a series, or the one date of a series that is different.
struct StopEvent {
    let stop: PlannedStop
    let uid: String
    let show: PublishedPerformance
    let edition: Edition
    /// The date as first planned; nil for a series, of which nothing is said live.
    let date: LocalDate?
    /// When it would have been, for a date of a series that is different.
    var recurrenceID: LocalDateTime?
    /// RRULE, EXDATE and RDATE, as finished lines.
    var recurrence: [(name: String, value: String)] = []

    init(_ stop: PlannedStop, on date: LocalDate?, uid: String, show: PublishedPerformance, edition: Edition) {
        self.stop = stop
        self.date = date
        self.uid = uid
        self.show = show
        self.edition = edition
    }

    func write(to calendar: inout CalendarWriter) {
        let revision = date.map { show.revision(of: stop.key, on: $0) } ?? show.revision(of: stop.key)
        let zone = ";TZID=" + show.zone.identifier
        calendar.line("BEGIN", "VEVENT")
        calendar.line("UID", uid)
        calendar.line("DTSTAMP", StopEvent.utc(revision.updated ?? Revision.epoch))
        if let updated = revision.updated { calendar.line("LAST-MODIFIED", StopEvent.utc(updated)) }
        calendar.line("SEQUENCE", String(revision.sequence))
        calendar.line("DTSTART" + zone, stop.startLocal.basicFormat)
        calendar.line("DTEND" + zone, stop.endLocal.basicFormat)
        if let recurrenceID { calendar.line("RECURRENCE-ID" + zone, recurrenceID.basicFormat) }
        for line in recurrence { calendar.line(line.name, line.value) }
        calendar.text("SUMMARY", summary)
        calendar.text("DESCRIPTION", description)
        calendar.text("LOCATION", stop.name == stop.address ? stop.name : "\(stop.name), \(stop.address)")
        let latitude = DecimalText.short(stop.coordinates.latitude, decimals: 6)
        let longitude = DecimalText.short(stop.coordinates.longitude, decimals: 6)
        calendar.line("GEO", "\(latitude);\(longitude)")
        calendar.texts("CATEGORIES", show.performance.genres.map(\.description))
        calendar.line("STATUS", stop.status.isOff ? "CANCELLED" : "CONFIRMED")
        calendar.line("URL", edition.absolute(.performance(show.performance.address)))
        calendar.line("END", "VEVENT")
    }

    /// The moment in the UTC form of iCalendar.
    static func utc(_ instant: Instant) -> String {
        let local = LocalDateTime(wallSeconds: instant.seconds)
        let second = Digits.padded((instant.seconds % 60 + 60) % 60, 2)
        return "\(local.basicFormat.dropLast(2))\(second)Z"
    }

    private var summary: String {
        let title = stop.title ?? show.performance.title
        let performers = show.performers.map(\.name).joined(separator: " & ")
        return performers.isEmpty ? title : "\(title) — \(performers)"
    }

    private var description: String {
        var parts: [String] = []
        if let status = edition.strings.notable(stop.status) { parts.append(status) }
        if let note = stop.note { parts.append(note) }
        if !show.performance.summary.isEmpty { parts.append(show.performance.summary) }
        parts.append(edition.absolute(.performance(show.performance.address)))
        return parts.joined(separator: "\n\n")
    }
}
