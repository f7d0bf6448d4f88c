import Domain

/// A VTIMEZONE (RFC 5545, 3.6.5) that covers some years of a zone.
enum TimeZoneComponent {
    private struct Observance {
        let onset: LocalDateTime
        let from: Int
        let to: Int
    }

    static func render(_ zone: Zone, years: ClosedRange<Int>) -> [UInt8] {
        var calendar = CalendarWriter()
        calendar.line("BEGIN", "VTIMEZONE")
        calendar.line("TZID", zone.identifier)
        for group in groups(observances(zone, years: years)) {
            guard let first = group.first else { continue }
            let name = first.to > first.from ? "DAYLIGHT" : "STANDARD"
            calendar.line("BEGIN", name)
            calendar.line("DTSTART", first.onset.basicFormat)
            calendar.line("TZOFFSETFROM", offset(first.from))
            calendar.line("TZOFFSETTO", offset(first.to))
            if group.count > 1 {
                calendar.line("RDATE", group.dropFirst().map(\.onset.basicFormat).joined(separator: ","))
            }
            calendar.line("END", name)
        }
        calendar.line("END", "VTIMEZONE")
        return calendar.bytes
    }

    /// The changes inside the years, and the one before them, without which their first months would have no offset.
    private static func observances(_ zone: Zone, years: ClosedRange<Int>) -> [Observance] {
        var before = Observance(
            onset: LocalDateTime(date: LocalDate(daysSinceEpoch: 0), minute: 0), from: zone.initialOffset,
            to: zone.initialOffset)
        var result: [Observance] = []
        var offset = zone.initialOffset
        for transition in zone.transitions {
            let onset = LocalDateTime(wallSeconds: transition.at.seconds + offset)
            let observance = Observance(onset: onset, from: offset, to: transition.offset)
            offset = transition.offset
            let year = onset.date.components.year
            if year < years.lowerBound { before = observance }
            if years.contains(year) { result.append(observance) }
        }
        return [before] + result
    }

    /// Those with the same pair of offsets together, in the order of their first onset.
    private static func groups(_ observances: [Observance]) -> [[Observance]] {
        var groups: [[Observance]] = []
        for observance in observances {
            if let index = groups.firstIndex(where: { $0[0].from == observance.from && $0[0].to == observance.to }) {
                groups[index].append(observance)
            } else {
                groups.append([observance])
            }
        }
        return groups
    }

    private static func offset(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        return (seconds < 0 ? "-" : "+") + Digits.padded(minutes / 60, 2) + Digits.padded(minutes % 60, 2)
    }
}
