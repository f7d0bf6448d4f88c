import Domain
import Hashing
import Ranking
import RoutePlanning

/// Makes a key of facts, each of which is told from its neighbours.
struct KeyMaker {
    private var said: [UInt8] = []

    init() { said.reserveCapacity(256) }

    mutating func add(_ text: String) {
        add(text.utf8.count)
        said.append(contentsOf: text.utf8)
    }

    mutating func add(_ text: String?) {
        said.append(text == nil ? 0 : 1)
        if let text { add(text) }
    }

    mutating func add(_ number: Int) { add(bits: UInt64(bitPattern: Int64(number))) }

    mutating func add(_ moment: Instant?) {
        said.append(moment == nil ? 0 : 1)
        if let moment { add(moment.seconds) }
    }

    mutating func add(_ window: ChangeWindow) {
        add(window.changedAt)
        add(window.validUntil)
    }

    mutating func add(_ number: Double) { add(bits: number.bitPattern) }

    mutating func add(_ bytes: [UInt8]) {
        add(bytes.count)
        said += bytes
    }

    mutating func add(_ key: RenderKey?) {
        said.append(key == nil ? 0 : 1)
        guard let key else { return }
        add(bits: key.high)
        add(bits: key.low)
    }

    private mutating func add(bits: UInt64) {
        withUnsafeBytes(of: bits.littleEndian) { said.append(contentsOf: $0) }
    }

    var key: RenderKey {
        let digest = ContentHash.digest(of: said)
        func number(_ range: Range<Int>) -> UInt64 { digest[range].reduce(0) { $0 << 8 | UInt64($1) } }
        return RenderKey(high: number(0..<8), low: number(8..<16))
    }

    /// The key of some facts.
    static func key(_ body: (inout KeyMaker) -> Void) -> RenderKey {
        var maker = KeyMaker()
        body(&maker)
        return maker.key
    }
}

extension KeyMaker {
    mutating func add(_ files: [(path: String, digest: [UInt8])]) {
        add(files.count)
        for file in files {
            add(file.path)
            add(file.digest)
        }
    }

    mutating func add(_ texts: [String]) {
        add(texts.count)
        for text in texts { add(text) }
    }

    mutating func add(_ entry: SearchEntry) {
        add(entry.title)
        add(entry.path)
        add(entry.language)
        add(entry.performers)
        add(entry.also)
        add(entry.cities.map(\.description))
        add(entry.genres.map(\.description))
        add(entry.next.count)
        for date in entry.next {
            add(date.start.description)
            add(date.place)
        }
    }

    mutating func add(_ closures: [Closure]) {
        add(closures.count)
        for closure in closures {
            add("\(closure.from)")
            add(closure.to.map { "\($0)" })
            add(closure.reason)
            add(closure.instead?.description)
        }
    }

    mutating func add(_ set: PopUpSet) {
        add(set.performer.description)
        add("\(set.pitch)")
        add(set.from)
        add(set.until)
        add(set.note)
    }

    mutating func add(_ word: LiveStatus) {
        add(word.date.description)
        add(word.stop)
        add(word.state.rawValue)
        add(word.at)
        add(word.until)
        add(word.pitch.map { "\($0)" })
        add(word.note)
        add(word.minutes ?? -1)
    }

    mutating func add(_ counts: EngagementSnapshot.Counts) {
        add(counts.likes)
        add(counts.views)
        add(counts.tips)
        add(counts.hours.count)
        for hour in counts.hours {
            add(hour.start)
            add(hour.likes)
            add(hour.views)
            add(hour.tips)
        }
    }

    mutating func add(_ ranking: some Collection<SiteRanking.Entry>) {
        add(ranking.count)
        for entry in ranking {
            add("\(entry.id)")
            add(entry.rank)
            add(entry.score.isBelowFloor ? 1 : 0)
            for part in entry.score.breakdown {
                add(part.kind.rawValue)
                add(part.heat)
                add(part.weight)
                add(part.points)
            }
        }
    }
}
