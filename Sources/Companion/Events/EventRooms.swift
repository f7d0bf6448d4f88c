internal import Domain
internal import HTTPTypes
internal import NIOCore
internal import Synchronization

/// Who listens to what, and up to where everybody was told.
final class EventRooms: Sendable {
    private struct Occupants {
        var streams: [ObjectIdentifier: EventStream] = [:]
        /// Those who came since the count was last told.
        var newcomers: Set<ObjectIdentifier> = []
        var toldViewers = 0
        /// Ticks since the count was told.
        var quiet = EventRooms.viewerPause
    }

    private struct State {
        /// Nil while nobody listens: then nothing is read.
        var position: Int?
        var rooms: [Room: Occupants] = [:]
        /// Those who hear tips, by whose tokens that may end.
        var bearers: [ObjectIdentifier: EventStream] = [:]
        var streams: [ObjectIdentifier: EventStream] = [:]
        var places = 0
        var households: [[UInt8]: Int] = [:]
        var arrivals = 0
        var isEnding = false
    }

    /// Ticks (seconds) between two counts of viewers in a room.
    static let viewerPause = 5

    private let most: Int?
    private let mostOfHousehold: Int?
    private let state = Mutex(State())

    /// - Parameters:
    ///   - most: streams in all; nil for no limit.
    ///   - mostOfHousehold: of one address.
    init(most: Int?, mostOfHousehold: Int?) {
        self.most = most
        self.mostOfHousehold = mostOfHousehold
    }

    var count: Int { state.withLock { $0.places } }

    /// The number up to which everybody was told; nil while nobody listens.
    var position: Int? { state.withLock { $0.position } }

    func listeners(in rooms: [Room]) -> Int {
        state.withLock { state in rooms.reduce(0) { $0 + (state.rooms[$1]?.streams.count ?? 0) } }
    }

    var bearers: [EventStream] { state.withLock { Array($0.bearers.values) } }

    /// - Throws: `Problem` 503 where there is no room for another stream, 429 for an address that has many.
    func takePlace(of household: [UInt8]) throws(Problem) -> EventPlace {
        try state.withLock { state throws(Problem) in
            if state.isEnding {
                throw Problem(
                    .serviceUnavailable, "The service is about to stop.",
                    fields: [.retryAfter: "2", .connection: "close"])
            }
            if let most, state.places >= most {
                throw Problem(.serviceUnavailable, "Too many are listening.", fields: [.retryAfter: "30"])
            }
            // Where no address is known, nobody can be told from anybody else.
            if let mostOfHousehold, !household.isEmpty, state.households[household, default: 0] >= mostOfHousehold {
                throw Problem(
                    .tooManyRequests, "Your address has too many open streams.", fields: [.retryAfter: "30"])
            }
            state.places += 1
            state.households[household, default: 0] += 1
        }
        return EventPlace(rooms: self, household: household)
    }

    func leavePlace(of household: [UInt8]) {
        state.withLock { state in
            state.places -= 1
            let left = state.households[household, default: 1] - 1
            state.households[household] = left > 0 ? left : nil
        }
    }

    /// Begins to count from here, where nobody has listened before.
    func begin(at position: Int) {
        state.withLock { $0.position = $0.position ?? position }
    }

    /// Nil while there is no position to begin at, or when everything ends.
    func enter(_ rooms: [Room], grant: TokenGrant?, channel: any Channel) -> EventStream? {
        state.withLock { state in
            guard let position = state.position, !state.isEnding else { return nil }
            state.arrivals += 1
            let stream = EventStream(
                rooms: rooms, since: position, number: state.arrivals, grant: grant, channel: channel)
            let id = ObjectIdentifier(stream)
            state.streams[id] = stream
            if grant != nil { state.bearers[id] = stream }
            for room in rooms {
                state.rooms[room, default: Occupants()].streams[id] = stream
                state.rooms[room]?.newcomers.insert(id)
            }
            return stream
        }
    }

    func leave(_ stream: EventStream) {
        let id = ObjectIdentifier(stream)
        state.withLock { state in
            guard state.streams.removeValue(forKey: id) != nil else { return }
            state.bearers[id] = nil
            for room in stream.rooms {
                state.rooms[room]?.streams[id] = nil
                state.rooms[room]?.newcomers.remove(id)
                if state.rooms[room]?.streams.isEmpty ?? false { state.rooms[room] = nil }
            }
        }
        stream.end()
    }

    /// Everything up to here is about to be told: whoever enters from now on knows it by other means.
    func advance(to position: Int) {
        state.withLock { $0.position = position }
    }

    /// Goes to sleep where nobody listens.
    ///
    /// - Returns: whether it did.
    func sleep() -> Bool {
        state.withLock { state in
            guard state.places == 0 else { return false }
            state.position = nil
            return true
        }
    }

    func tell(_ event: ToldEvent) {
        let rooms = state.withLock { state in event.rooms.compactMap { state.rooms[$0]?.streams } }
        for streams in rooms {
            for stream in streams.values { stream.tell(event) }
        }
    }

    /// The counts of viewers that are due: of each room, and those who have to hear it.
    func dueViewerCounts() -> [(room: Room, viewers: Int, listeners: [EventStream])] {
        state.withLock { state in
            var due: [(room: Room, viewers: Int, listeners: [EventStream])] = []
            for room in Array(state.rooms.keys) {
                guard var occupants = state.rooms.removeValue(forKey: room) else { continue }
                occupants.quiet += 1
                if occupants.quiet >= EventRooms.viewerPause {
                    let viewers = occupants.streams.count
                    let isNews = viewers != occupants.toldViewers
                    let listeners =
                        isNews
                        ? Array(occupants.streams.values)
                        : occupants.newcomers.compactMap { occupants.streams[$0] }
                    if !listeners.isEmpty {
                        due.append((room, viewers, listeners))
                        occupants.quiet = 0
                    }
                    occupants.toldViewers = viewers
                    occupants.newcomers = []
                }
                state.rooms[room] = occupants
            }
            return due
        }
    }

    var streams: [EventStream] { state.withLock { Array($0.streams.values) } }

    /// From now on nobody is let in; gives those who are still here, the first who came first: the tasks of connections
    /// stand in a list in that order, and each that ends is looked for from its beginning.
    func close() -> [EventStream] {
        state.withLock { state in
            state.isEnding = true
            return state.streams.values.sorted { $0.number < $1.number }
        }
    }
}
