internal import Domain
internal import GRDB
private import Synchronization

/// The tallies that are asked for most, in memory: a page's counts cost no reading of the file.
///
/// The newest tally wins, whoever brings it: a commit, or a reader that came to the board late. What another process
/// writes to the file is noticed by `PRAGMA data_version`, which every transaction asks, and which is asked once a second
/// where there is none; then the board is wiped.
final class EngagementBoard: Sendable {
    /// What a reader must have had in hand before it reads, to put on the board what it has read.
    struct Ticket: Sendable {
        fileprivate let wipes: Int
    }

    private struct State {
        var tallies: [PerformanceID: Tally] = [:]
        var wipes = 0
        var dataVersion: Int?
        /// The last second for which the file was looked at.
        var lookedAt: Int?
        var isLooking = false

        mutating func wipe() {
            tallies.removeAll(keepingCapacity: true)
            wipes += 1
        }

        func isFresh(at now: Instant) -> Bool {
            lookedAt.map { now.seconds == $0 || now.seconds == $0 - 1 } ?? false
        }
    }

    /// How many tallies there is room for: some 30 MB.
    static let capacity = 100_000

    private let state = Mutex(State())

    func fresh(_ performance: PerformanceID, at now: Instant) -> Tally? {
        state.withLock { state in
            guard state.isFresh(at: now), let tally = state.tallies[performance], tally.since <= now.seconds else {
                return nil
            }
            return tally
        }
    }

    /// For a transaction that has just looked at the file.
    func tally(of performance: PerformanceID) -> Tally? {
        state.withLock { $0.tallies[performance] }
    }

    func ticket() -> Ticket {
        state.withLock { Ticket(wipes: $0.wipes) }
    }

    /// Puts up what was read, unless there is something as new; gives back which of the two holds.
    ///
    /// Of two with one number the one on the board stays: a performance can get its key without an event.
    func offer(_ tally: Tally, of performance: PerformanceID, _ ticket: Ticket, at now: Instant) -> Tally {
        state.withLock { state in
            guard state.wipes == ticket.wipes else { return tally }
            if let known = state.tallies[performance], known.stamp >= tally.stamp {
                return state.isFresh(at: now) && known.since <= now.seconds ? known : tally
            }
            if state.tallies.count >= EngagementBoard.capacity, state.tallies[performance] == nil { state.wipe() }
            state.tallies[performance] = tally
            return tally
        }
    }

    /// Puts up what a commit has changed.
    ///
    /// - Parameter newest: the number of the newest event in it.
    func publish(_ book: TallyBook, newest: Int) {
        state.withLock { state in
            guard book.isComplete, state.tallies.count + book.tallies.count <= EngagementBoard.capacity else {
                return state.wipe()
            }
            for (performance, var tally) in book.tallies {
                tally.stamp = newest
                state.tallies[performance] = tally
            }
        }
    }

    /// Wipes the board if another process, or another connection of this one, has written to the file.
    ///
    /// - Parameter database: the writer's connection, whose own writes do not count.
    func look(at database: Database) throws {
        let version = try database.number("PRAGMA data_version")
        state.withLock { state in
            if state.dataVersion != version { state.wipe() }
            state.dataVersion = version
        }
    }

    /// Whether somebody has to look at the file for this second; true for one at a time.
    func mustLook(at now: Instant) -> Bool {
        state.withLock { state in
            guard !state.isFresh(at: now), !state.isLooking else { return false }
            state.isLooking = true
            return true
        }
    }

    /// Ends what `mustLook` began.
    ///
    /// - Parameter isDone: false where the file could not be looked at: then the board stays out of use.
    func looked(at now: Instant, isDone: Bool) {
        state.withLock { state in
            state.isLooking = false
            if isDone { state.lookedAt = now.seconds }
        }
    }
}
