import Domain
import Validation
import TestLiterals

/// A history as values: when a file, or one line of it (`ana-fado/dusk:3`), was committed.
struct CommitTimes: EntryOrder {
    var times: [String: Instant]

    init(_ times: [String: Instant]) { self.times = times }

    func entered(file: String, lines: [Int]) -> Instant? {
        lines.compactMap { times["\(file):\($0)"] }.max() ?? times[file]
    }
}
