import Diagnostics
import Domain
import Testing

@testable import ContentParsing

struct PerformanceTests {
    @Test
    func `everything that a performance may say is read`() async throws {
        let performance = try await TinySite.performing(
            """
            title: "  Fado: at dusk  "
            genres: [folk, jazz]
            description: >
              Two lines
              are one.
            city: porto
            festival: summer
            stops:
              - pitch: square
                start: 18:00
                end: 18:45
                title: Part one
                status: late
                note: Bring a chair
                approximate: true
              - name: Praça da Alegria
                address: "1, Praça"
                coordinates: [-9.13935, 38.71387]
                start: 23:15
                end: 25:30
            repeat: { every: month, interval: 2, on: [first sat, last sun], count: 5, except: [2027-02-06] }
            also: [2026-12-24]
            changes:
              - { date: 2026-12-27, to: 2026-12-28, status: moved, note: Rain }
              - date: 2027-02-28
                stops: [{ pitch: square, start: 10:00, end: 11:00, key: morning }]
            with: [bea, cara]
            image: portrait.jpg
            image_alt: Ana laughs
            videos:
              - { url: https://video.example/1, title: Clip, thumbnail: portrait.jpg }
              - { file: clip.mp4, title: Home }
            status: rained_off
            note: no
            lang: pt-BR
            accessibility: [step_free, loud]
            amplified: true
            id: ana/old
            """, body: "# Hello\n\nA *first* paragraph.\n\nA second.\n"
        ).performance()

        #expect(performance.id.description == "ana/old")
        #expect(performance.address.description == "ana/dusk")
        #expect(performance.title == "Fado: at dusk")
        #expect(performance.genres == ["folk", "jazz"])
        #expect(performance.summary == "Two lines are one.")
        #expect(performance.city == "porto")
        #expect(performance.festival == "summer")
        #expect(performance.date == "2026-12-05")
        #expect(
            performance.stops == [
                Stop(
                    key: "square", place: .pitch("square"), start: 1080, end: 1125, title: "Part one", status: .late,
                    note: "Bring a chair", isApproximate: true),
                Stop(
                    key: "praca-da-alegria",
                    place: .address(
                        name: "Praça da Alegria", address: "1, Praça",
                        coordinates: try #require(Coordinates(longitude: -9.13935, latitude: 38.71387))),
                    start: 1395, end: 1530),
            ])
        #expect(
            performance.recurrence
                == Recurrence(
                    every: .month, interval: 2,
                    on: [.init(weekday: .saturday, ordinal: 1), .init(weekday: .sunday, ordinal: -1)], end: .count(5),
                    except: ["2027-02-06"]))
        #expect(performance.also == ["2026-12-24"])
        #expect(performance.changes.map(\.date) == ["2026-12-27", "2027-02-28"])
        #expect(
            performance.changes[0] == DateChange(date: "2026-12-27", to: "2026-12-28", status: .moved, note: "Rain"))
        #expect(performance.changes[1].stops?.map(\.key) == ["morning"])
        #expect(performance.with == ["bea", "cara"])
        #expect(performance.image == "performers/ana/portrait.jpg")
        #expect(performance.imageAlt == "Ana laughs")
        #expect(
            performance.videos == [
                Video(url: "https://video.example/1", title: "Clip", thumbnail: "performers/ana/portrait.jpg"),
                Video(url: "performers/ana/clip.mp4", title: "Home"),
            ])
        #expect(performance.status == .rainedOff)
        #expect(performance.note == "no")
        #expect(performance.language == "pt-BR")
        #expect(performance.accessibility == [.stepFree, .loud])
        #expect(performance.isAmplified)
        #expect(performance.body == "<h3>Hello</h3>\n<p>A <em>first</em> paragraph.</p>\n<p>A second.</p>\n")
    }

    @Test
    func `a performance without a city is in its performer's, and without a description has its first paragraph`()
        async throws
    {
        let performance = try await TinySite.performing("", body: "# Head\n\nBring a `scarf`\nand *love*.\n\nMore.\n")
            .performance()
        #expect(performance.city == "lisbon")
        #expect(performance.summary == "Bring a scarf and love.")
        #expect(performance.id == performance.address)
    }

    @Test
    func `the pictures and videos that are named become files of the site`() async throws {
        let catalog = try await TinySite.performing(
            "image: portrait.jpg\nimage_alt: Ana\nvideos: [{ file: clip.mp4, title: A }, { file: clip.mp4, title: B }]"
        ).catalog()
        #expect(
            catalog.media == [
                MediaFile(address: "performers/ana/clip.mp4", file: "Content/performers/ana/clip.mp4"),
                MediaFile(address: "performers/ana/portrait.jpg", file: "Content/performers/ana/portrait.jpg"),
            ])
    }

    @Test(arguments: [
        ("18:00", 1080), ("9:05", 545), ("00:00", 0), ("23:59", 1439), ("2026-12-05T18:00", 1080),
        ("2026-12-05 18:00", 1080),
    ])
    func `a start is a time of the day or a full date-time`(_ written: String, _ minutes: Int) async throws {
        let performance = try await TinySite.performing(
            "stops: [{ pitch: square, start: \(written), end: 24:00 }]"
        ).performance()
        #expect(performance.stops.first?.start == minutes)
    }

    @Test(arguments: [("25:30", 1530), ("2026-12-06T01:30", 1530), ("42:00", 2520)])
    func `an end past midnight counts on`(_ written: String, _ minutes: Int) async throws {
        let performance = try await TinySite.performing(
            "stops: [{ pitch: square, start: 18:00, end: \(written) }]"
        ).performance()
        #expect(performance.stops.first?.end == minutes)
    }

    @Test
    func `full date-times in a change count from the day it moves to`() async throws {
        let performance = try await TinySite.performing(
            """
            repeat: { every: week, count: 3 }
            changes:
              - date: 2026-12-12
                to: 2026-12-13
                stops: [{ pitch: square, start: 2026-12-13T20:00, end: 2026-12-14T01:00 }]
            """
        ).performance()
        let stop = try #require(performance.changes.first?.stops?.first)
        #expect(stop.start == 1200 && stop.end == 1500)
    }

    @Test
    func `stops at one place have keys that count, also where the name is as long as a key may be`() async throws {
        let long = String(repeating: "long ", count: 13)
        let places = ["{ pitch: square", "{ pitch: square", "{ name: Square, address: x, coordinates: [1, 2]"]
        let named = "{ name: \(long), address: x, coordinates: [1, 2]"
        let stops = (places + [named, named]).enumerated().map { "\($1), start: \(10 + $0):00, end: \(10 + $0):30 }" }
        let performance = try await TinySite.performing("stops: [\(stops.joined(separator: ", "))]").performance()
        #expect(
            performance.stops.map(\.key.description) == [
                "square", "square-2", "square-3",
                "long-long-long-long-long-long-long-long-long-long-long-long-long",
                "long-long-long-long-long-long-long-long-long-long-long-long-lo-2",
            ])
    }

    @Test
    func `a scalar is read as it is written`() async throws {
        let performance = try await TinySite.performing("title: 007\nnote: ~\ndescription: null").performance()
        #expect(performance.title == "007")
        #expect(performance.note == "~")
        #expect(performance.summary == "null")
    }

    @Test
    func `every value has its place in the file`() async throws {
        let performance = try await TinySite.performing(
            """
            date: 2026-12-05
            stops:
              - pitch: square
                start: 18:00
                end: 18:45
            genres: [folk, jazz]
            repeat: { every: week, until: 2027-01-02, except: [2026-12-26] }
            changes:
              - date: 2026-12-12
                stops:
                  - { pitch: other, start: 18:00, end: 18:45 }
            with: [bea]
            """
        ).performance()
        let marks = performance.marks
        func place(_ field: String) -> String {
            "\(marks[field].range.line):\(marks[field].range.column)+\(marks[field].range.length)"
        }
        #expect(marks.file == TinySite.performance)
        #expect(place("title") == "2:8+4")
        #expect(place("date") == "3:7+10")
        #expect(place("stops") == "4:1+5")
        #expect(place("stops.0") == "5:5+6")
        #expect(place("stops.0.start") == "6:12+5")
        #expect(place("genres.1") == "8:16+4")
        #expect(place("repeat") == "9:9+56")
        #expect(place("repeat.until") == "9:31+10")
        #expect(place("repeat.except.0") == "9:52+10")
        #expect(place("changes.0.stops.0.pitch") == "13:18+5")
        #expect(place("with.0") == "14:8+3")
        #expect(place("image") == "1:1+1")
        #expect(marks.has("repeat.until") && !marks.has("note"))
    }

    @Test
    func `a byte-order mark and CRLF change neither values nor places`() async throws {
        let text =
            "---\ntitle: Fado à noite\ngenre: folk\ndate: 2026-12-05\nstops:\n  - { pitch: square, start: 18:00, end: 18:45 }\n---\nOlá.\n\nMais.\n"
        let windows = "\u{FEFF}" + text.replacing("\n", with: "\r\n")
        let left = try await TinySite([TinySite.performance: text]).performance()
        let right = try await TinySite([TinySite.performance: windows]).performance()
        #expect(left.title == right.title)
        #expect(left.stops == right.stops)
        #expect(left.body == right.body)
        #expect(left.marks["stops.0.end"] == right.marks["stops.0.end"])
    }
}
