internal import Domain
internal import Engagement
internal import JSONWriting

/// A performer's days, each with what happened on it, and their sum.
struct AnalyticsDocument: Sendable {
    let performer: Slug
    let zone: Zone
    let days: ClosedRange<LocalDate>
    /// In order; days on which nothing happened may be missing.
    let found: [PerformerDay]

    var bytes: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("performer", performer.description)
            json.field("timezone", zone.identifier)
            json.field("from", days.lowerBound.description)
            json.field("to", days.upperBound.description)
            json.key("total")
            json.object { write(total, to: &$0) }
            json.key("days")
            json.array { json in
                let byDay = Dictionary(found.map { ($0.day, $0) }) { first, _ in first }
                for number in days.lowerBound.daysSinceEpoch...days.upperBound.daysSinceEpoch {
                    let day = LocalDate(daysSinceEpoch: number)
                    json.object { json in
                        json.field("day", day.description)
                        write(byDay[day] ?? PerformerDay(day: day), to: &json)
                    }
                }
            }
        }
        return json.bytes
    }

    /// Viewers are counted by day; somebody who came back on another day counts again.
    private var total: PerformerDay {
        found.reduce(into: PerformerDay(day: days.lowerBound)) { sum, day in
            sum.likes += day.likes
            sum.views += day.views
            sum.tips += day.tips
            sum.viewers += day.viewers
        }
    }

    private func write(_ day: PerformerDay, to json: inout JSONWriter) {
        json.field("views", day.views)
        json.field("viewers", day.viewers)
        json.field("likes", day.likes)
        json.field("tips", day.tips)
        json.key("likes_by_view")
        if day.views > 0 {
            json.number(Double(day.likes) / Double(day.views), decimals: 4)
        } else {
            json.null()
        }
    }
}
