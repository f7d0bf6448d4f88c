import Domain
import Exchange
import Foundation
import TestLiterals
import TestSupport

/// Two cities, two languages and five acts, in which random things happen.
struct RandomTown {
    let site: TestSite
    private(set) var now = Instant(seconds: 1_796_126_400)
    private var lottery: Lottery
    private var numbers = EngagementSnapshot()
    /// The content files that may be edited again, with how.
    private var shows: Set<String> = []
    private var edits = 0

    private static let acts = ["ana-fado", "bo-trio", "circo-lua", "dan-drum", "eva-mime"]
    private static let cities = ["lisbon": ["camoes", "portas-do-sol", "rossio"], "porto": ["ribeira", "batalha"]]
    private static let titles = ["dusk", "dawn", "noon", "rain"]

    var engagement: String { site.root + "/engagement.json" }

    init(seed: UInt64) throws {
        lottery = Lottery(seed: seed)
        var files = TestSite.lisbon
        files[".gitignore"] = "/public/\n/.public/\n/engagement.json\n"
        files["Content/cities/porto.md"] =
            "---\nname: Porto\ncountry: PT\ntimezone: Europe/Lisbon\ncurrency: EUR\ncenter: [-8.611, 41.1466]\n---\nHills.\n"
        site = try TestSite(files)
        for act in RandomTown.acts { try writeAct(act) }
        try writeSite()
        for city in RandomTown.cities.keys.sorted() {
            for pitch in RandomTown.cities[city] ?? [] { try writePitch(pitch, in: city) }
        }
        for _ in 0..<8 { try writeShow() }
        try writeNumbers()
    }

    private mutating func any<Element>(_ list: [Element]) -> Element {
        list[Int.random(in: list.indices, using: &lottery)]
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &lottery) }

    private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// Does one thing, and says what.
    mutating func happen() throws -> String {
        edits += 1
        switch number(0...19) {
        case 0...3: return try "show \(writeShow())"
        case 4:
            guard let path = shows.sorted().randomElement(using: &lottery) else { return "nothing" }
            shows.remove(path)
            try site.remove(path)
            return "removed \(path)"
        case 5: return try "act \(writeAct(any(RandomTown.acts)))"
        case 6:
            let city = any(RandomTown.cities.keys.sorted())
            return try "pitch \(writePitch(any(RandomTown.cities[city] ?? []), in: city))"
        case 7: return try translate()
        case 8:
            try site.write("Content/pages/about.md", "---\ntitle: About \(edits)\n---\nUs.\n")
            return "a text"
        case 9: return try editTemplates()
        case 10:
            try writeSite()
            return "the site"
        case 11:
            try site.git("init", "-q", at: now.rfc3339())
            try site.git("add", "-A", at: now.rfc3339())
            try site.git("commit", "-q", "--allow-empty", "-m", "schedules", at: now.rfc3339())
            return "a commit"
        case 12: return try rename()
        case 13: return try damageRecords()
        case 14...16:
            now = now.adding(seconds: any([60, 600, 3600, 7200, 86_400, 400_000, -3600]) + number(0...59))
            return "now \(now)"
        default:
            try writeNumbers()
            return "numbers"
        }
    }

    private func write(_ path: String, _ text: String) throws -> String {
        try site.write(path, text)
        return path
    }

    @discardableResult private mutating func writeShow() throws -> String {
        let city = any(RandomTown.cities.keys.sorted())
        let path = "Content/performers/\(any(RandomTown.acts))/\(any(RandomTown.titles)).md"
        let zone = Zone.utc
        let day = zone.local(now).date.adding(days: number(-3...9))
        var hour = number(9...18)
        var stops = ""
        for _ in 1...number(1...3) {
            let place =
                chance(80)
                ? "pitch: \(any(RandomTown.cities[city] ?? []))"
                : city == "lisbon"
                    ? "address: \"Rua \(number(1...9)), Lisbon\", coordinates: [-9.137\(number(0...9)), 38.711]"
                    : "address: \"Rua \(number(1...9)), Porto\", coordinates: [-8.612\(number(0...9)), 41.145]"
            stops += "  - { \(place), start: \(hour):00, end: \(hour):\(any(["30", "45"])) }\n"
            hour += 1
        }
        var front =
            "title: Show \(edits)\ngenre: \(any(["folk", "jazz", "circus"]))\ndate: \(day)\ncity: \(city)\nstops:\n\(stops)"
        if chance(30) {
            front += "repeat: { every: week, on: [\(any(["mon", "fri", "sat"]))], until: \(day.adding(days: 60)) }\n"
        }
        if chance(15) { front += "status: cancelled\n" }
        if chance(8) { front += "genre: none of these\n" }
        if chance(15) { front += "with: [\(any(RandomTown.acts))]\n" }
        shows.insert(path)
        return try write(path, "---\n\(front)---\nWords *\(edits)*.\n")
    }

    @discardableResult private mutating func writeAct(_ act: String) throws -> String {
        var front = "name: Act \(act.prefix(3)) \(number(0...3))\ncity: \(any(["lisbon", "porto"]))\n"
        if chance(30) { front += "tips: { links: [{ name: Pay, url: \"https://pay.example/\(number(0...3))\" }] }\n" }
        if chance(10) { front += "listed: false\n" }
        if chance(5) { front += "nam: slip\n" }
        return try write("Content/performers/\(act)/index.md", "---\n\(front)---\nThey play \(edits).\n")
    }

    @discardableResult private mutating func writePitch(_ pitch: String, in city: String) throws -> String {
        let place =
            [
                "camoes": "[-9.14352, 38.71073]", "portas-do-sol": "[-9.13012, 38.71223]",
                "rossio": "[-9.13935, 38.71387]", "ribeira": "[-8.6135, 41.1405]",
            ][pitch] ?? "[-8.6071, 41.1453]"
        var front = "name: \(pitch.uppercased()) \(number(0...2))\ncoordinates: \(place)\naddress: \(pitch), \(city)\n"
        if chance(25) {
            let day = Zone.utc.local(now).date.adding(days: number(-1...4))
            front += "closures:\n  - { from: \"\(day)T10:00\", to: \"\(day)T15:00\", reason: \"Works \(edits)\" }\n"
        }
        return try write("Content/pitches/\(city)/\(pitch).md", "---\n\(front)---\n")
    }

    private mutating func translate() throws -> String {
        let path = any(
            ["performers/ana-fado/index", "cities/porto", "pitches/lisbon/rossio", "pages/about"]
                + shows.sorted().map { String($0.dropFirst(8).dropLast(3)) })
        let file = "Content/\(path).cs.md"
        if FileManager.default.fileExists(atPath: site.root + "/" + file), chance(50) {
            try site.remove(file)
            return "removed \(file)"
        }
        return try write(file, "---\n---\nText \(edits).\n")
    }

    private mutating func editTemplates() throws -> String {
        let path =
            site.root + "/Templates/"
            + any([
                "performance.mustache", "city.mustache", "partials/page_end.mustache", "occurrence.mustache",
                "strings/en.yml", "assets/style/10-tokens.css",
            ])
        var text = try String(contentsOfFile: path, encoding: .utf8)
        text = path.hasSuffix(".yml") ? text.replacing("main: Main", with: "main: Main \(edits)") : text + "\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private mutating func writeSite() throws {
        try site.write(
            "Content/site.yml",
            "title: Busking \(number(0...1))\nurl: https://busking.example/\nlicense: CC-BY-4.0\n\(chance(70) ? "languages: [cs]\n" : "")\(chance(50) ? "companion: /\n" : "")genres: [folk, jazz, circus]\n"
        )
    }

    private mutating func rename() throws -> String {
        guard let path = shows.sorted().randomElement(using: &lottery) else { return "nothing" }
        let text = try String(contentsOfFile: site.root + "/" + path, encoding: .utf8)
        let id = path.split(separator: "/").suffix(2).joined(separator: "/").dropLast(3)
        let target = path.dropLast(3) + "-\(edits).md"
        shows.remove(path)
        shows.insert(String(target))
        try site.remove(path)
        let named =
            text.contains("\nid: ")
            ? text : text.replacing("---\ntitle", with: "---\nid: \(id)\ntitle", maxReplacements: 1)
        return try "renamed to " + write(String(target), named)
    }

    private mutating func damageRecords() throws -> String {
        let path = site.root + "/.public/rendered"
        guard var bytes = FileManager.default.contents(atPath: path), !bytes.isEmpty else { return "nothing" }
        if chance(50) { bytes.removeLast(number(1...bytes.count)) } else { bytes[number(0...(bytes.count - 1))] ^= 1 }
        try bytes.write(to: URL(fileURLWithPath: path))
        return "damaged records"
    }

    private mutating func writeNumbers() throws {
        let ids = shows.sorted().compactMap { path in
            PerformanceID(path.split(separator: "/").suffix(2).joined(separator: "/").dropLast(3).description)
        }
        if let id = ids.randomElement(using: &lottery) {
            let hour = Instant(seconds: now.seconds / 3600 * 3600)
            let likes = number(1...30)
            numbers.performances[id] = EngagementSnapshot.Counts(
                likes: likes, views: 100, tips: 2, hours: [.init(start: hour, likes: likes, views: 20, tips: 1)])
            if chance(60) {
                let word = LiveStatus(
                    performance: id, date: Zone.utc.local(now).date.adding(days: number(-1...5)), stop: number(1...2),
                    state: any(LiveStatus.sayable), at: now.adding(seconds: -number(0...900)),
                    until: now.adding(seconds: number(600...90_000)), pitch: PitchID("lisbon/rossio"),
                    note: "Said \(edits)",
                    minutes: number(5...30))
                numbers.live.removeAll {
                    ($0.performance, $0.date, $0.stop) == (word.performance, word.date, word.stop)
                }
                numbers.live.append(word)
            }
        }
        if chance(20), let pitch = PitchID(String("lisbon/camoes")), let performer = Slug(any(RandomTown.acts)) {
            numbers.popUps = [PopUpSet(performer: performer, pitch: pitch, from: now, until: now.adding(seconds: 3000))]
        }
        if chance(20), let pitch = PitchID(String("lisbon/portas-do-sol")) {
            numbers.closures = [
                SaidClosure(pitch: pitch, from: now, to: now.adding(seconds: 90_000), reason: "Wind \(edits)", at: now)
            ]
        }
        try Data(EngagementDocument.json(of: numbers)).write(to: URL(fileURLWithPath: engagement))
    }
}
