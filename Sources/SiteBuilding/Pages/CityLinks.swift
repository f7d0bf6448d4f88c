import Domain
import RoutePlanning

/// Where one can go from a city's page: its genres, pitches, festivals and later days.
struct CityLinks {
    static let festival = Schema("a festival", ["name": .text, "href": .text, "dates": .text])

    let city: City
    let listing: Listing
    let entries: [Listing.Entry]
    let edition: Edition

    /// In the site's order, with how many sets are ahead.
    var genres: [View] {
        let used = Set(listing.members.flatMap(\.show.performance.genres))
        var counts: [Slug: Int] = [:]
        for entry in coming { for genre in entry.show.performance.genres { counts[genre, default: 0] += 1 } }
        return edition.site.genres.filter(used.contains).map { genre in
            LinkView.view(
                edition.strings.genre(genre), edition.link(.genre(city: city.slug, genre: genre)),
                count: counts[genre] ?? 0)
        }
    }

    /// With how many sets are ahead.
    var pitches: [View] {
        var counts: [PitchID: Int] = [:]
        for entry in coming {
            for pitch in Set(entry.fragments.occurrence.stops.compactMap(\.pitch)) { counts[pitch, default: 0] += 1 }
        }
        return edition.pitches(of: city.slug).map { pitch in
            LinkView.view(pitch.name, edition.link(.pitch(pitch.id)), count: counts[pitch.id] ?? 0)
        }
    }

    var festivals: [View] {
        edition.catalog.festivals.values.filter { $0.city == city.slug }
            .sorted { ($0.from, $0.slug) < ($1.from, $1.slug) }
            .map { festival in
                View(
                    CityLinks.festival,
                    [
                        "name": festival.name, "href": edition.link(.festival(festival.slug)),
                        "dates": edition.strings.dates(from: festival.from, to: festival.to),
                    ])
            }
    }

    /// The days from a date on that have something.
    func days(from date: LocalDate) -> [View] {
        var days: [LocalDate] = []
        for entry in entries where entry.fragments.evening >= date && days.last != entry.fragments.evening {
            days.append(entry.fragments.evening)
        }
        return days.map {
            LinkView.view(edition.strings.longDate($0), edition.link(.day(city: city.slug, date: $0)))
        }
    }

    private var coming: [Listing.Entry] { entries.filter { !$0.fragments.isOver } }
}
