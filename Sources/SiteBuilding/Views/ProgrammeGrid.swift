import Domain
import RoutePlanning

/// A festival's programme as tables, hours down and pitches across: what an office hangs up.
struct ProgrammeGrid {
    static let set = Schema(
        "a set of the grid",
        [
            "time": .text, "datetime": .text, "title": .text, "href": .text, "lang": .text, "performer": .text,
            "status": .text, "status_class": .text, "is_off": .flag, "is_now": .flag,
        ])
    static let cell = Schema("a cell", ["sets": .list(set)])
    static let row = Schema("an hour", ["time": .text, "cells": .list(cell)])
    static let column = Schema("a place of the grid", ["mark": .text, "name": .text, "href": .text])
    static let table = Schema("a table", ["caption": .text, "columns": .list(column), "rows": .list(row)])
    static let day = Schema("a day of the grid", ["tables": .list(table)])
    /// More do not fit beside each other on a sheet of paper; further ones stand in a table of their own.
    private static let mostColumns = 6

    private struct Item {
        let entry: Listing.Entry
        let point: OccurrenceFragments.Point
        let spot: ListingMap.Spot
        /// Whole hours since midnight of the programme's day; past 24 for the small hours.
        let hour: Int
    }

    let edition: Edition

    /// A day's tables, for the days that have something ahead.
    func days(of entries: [Listing.Entry]) -> [View] {
        let map = ListingMap(edition: edition)
        let places = map.places(of: entries)
        let columns = zip(places, map.marks(of: places)).map { (place: $0, mark: $1) }
        let byDay = Dictionary(grouping: entries.filter { !$0.fragments.isOver }, by: \.fragments.evening)
        return byDay.sorted { $0.key < $1.key }.map { date, entries in
            let sets = entries.flatMap { items(of: $0, on: date) }
            let spots = Set(sets.map(\.spot))
            let used = columns.filter { spots.contains($0.place.spot) }
            return View(
                ProgrammeGrid.day,
                [
                    "tables": ProgrammeGrid.portions(of: used).map { table(of: $0, sets: sets, date: date) }
                ])
        }
    }

    /// Cuts a list into as few portions as fit, of nearly the same size.
    static func portions<Element>(of list: [Element]) -> [[Element]] {
        let count = (list.count + mostColumns - 1) / mostColumns
        return (0..<count).map { index in
            Array(list[(list.count * index / count)..<(list.count * (index + 1) / count)])
        }
    }

    private func items(of entry: Listing.Entry, on date: LocalDate) -> [Item] {
        entry.points.filter { !$0.isOver }.map { point in
            let start = point.stop.startLocal
            return Item(
                entry: entry, point: point,
                spot: ListingMap.Spot(name: point.stop.name, coordinates: point.stop.coordinates),
                hour: start.minute / 60 + (start.date == date ? 0 : 24))
        }
    }

    private func table(
        of columns: [(place: ListingMap.Place, mark: String)], sets: [Item], date: LocalDate
    ) -> View {
        var cells: [ListingMap.Spot: [Int: [Item]]] = [:]
        for set in sets { cells[set.spot, default: [:]][set.hour, default: []].append(set) }
        let hours = Set(columns.flatMap { cells[$0.place.spot].map { Array($0.keys) } ?? [] }).sorted()
        let rows = hours.map { hour in
            View(
                ProgrammeGrid.row,
                [
                    "time": edition.strings.time(LocalDateTime(date: date, minute: hour % 24 * 60)),
                    "cells": columns.map { column in
                        let sets = (cells[column.place.spot]?[hour] ?? [])
                            .sorted { $0.point.stop.start < $1.point.stop.start }
                        return View(ProgrammeGrid.cell, ["sets": sets.map(view(of:))])
                    },
                ])
        }
        return View(
            ProgrammeGrid.table,
            [
                "caption": edition.strings.longDate(date), "rows": rows,
                "columns": columns.map { place, mark in
                    View(
                        ProgrammeGrid.column,
                        [
                            "mark": mark, "name": place.stop.name,
                            "href": place.stop.pitch.map { edition.link(.pitch($0)) },
                        ])
                },
            ])
    }

    private func view(of set: Item) -> View {
        let (show, stop) = (set.entry.show, set.point.stop)
        return View(
            ProgrammeGrid.set,
            [
                "time": edition.strings.timeRange(stop.startLocal, stop.endLocal),
                "datetime": stop.start.rfc3339(offset: stop.startOffset),
                "title": stop.title ?? show.performance.title,
                "href": edition.link(.performance(show.performance.address)), "lang": show.performance.language,
                "performer": show.performers.first?.name, "status": edition.strings.notable(stop.status),
                "status_class": stop.status.rawValue, "is_off": stop.status.isOff, "is_now": set.point.isNow,
            ])
    }
}
