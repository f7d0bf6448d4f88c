/// A place among the listeners, free again when nobody holds it: also where a connection is lost before its stream began.
final class EventPlace: Sendable {
    private let rooms: EventRooms
    private let household: [UInt8]

    init(rooms: EventRooms, household: [UInt8]) {
        self.rooms = rooms
        self.household = household
    }

    deinit {
        rooms.leavePlace(of: household)
    }
}
