import Domain
import Testing
import Validation
import TestLiterals

/// Ana's show has its date in line 3, its pitch in line 6 and its times in lines 7 and 8; Bo's was committed between
/// the two moments that Ana's lines have.
struct EntryClaimTests {
    private func loser(_ times: [String: Instant], edit: (inout Performance) -> Void = { _ in }) -> String? {
        var site = Site()
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45")], edit: edit)
        site.show("bo-trio/noon", [.at("alfa", "18:00", "18:45")])
        var times = times
        times["bo-trio/noon"] = "2026-11-10T00:00:00Z"
        times["ana-fado/dusk"] = "2026-11-01T00:00:00Z"
        return site.findings(PitchTaken.self, CommitTimes(times)).first?.split(separator: " ").first.map(String.init)
    }

    @Test("a new place, time or date is a new entry", arguments: ["3", "6", "7", "8"])
    func movingLines(line: String) {
        #expect(loser([:]) == "bo-trio/noon")
        #expect(loser(["ana-fado/dusk:\(line)": "2026-11-20T00:00:00Z"]) == "ana-fado/dusk")
    }

    @Test("a new title is none")
    func title() {
        #expect(loser(["ana-fado/dusk:1": "2026-11-20T00:00:00Z"]) == "bo-trio/noon")
    }

    @Test("a further date enters with its own line, not with the show's date")
    func also() {
        // The show's lines are now: date 3, also.0 6, pitch 7, start 8, end 9.
        let edit = { (show: inout Performance) in
            show.date = "2026-12-04"
            show.also = ["2026-12-05"]
        }
        #expect(loser(["ana-fado/dusk:3": "2026-11-20T00:00:00Z"], edit: edit) == "bo-trio/noon")
        #expect(loser(["ana-fado/dusk:6": "2026-11-20T00:00:00Z"], edit: edit) == "ana-fado/dusk")
    }

    @Test("a date that a change moves enters with the change")
    func change() {
        // The show's lines are now: pitch 6, start 7, end 8, changes.0.date 9, changes.0.to 10.
        let edit = { (show: inout Performance) in
            show.date = "2026-12-04"
            show.changes = [DateChange(date: "2026-12-04", to: "2026-12-05")]
        }
        #expect(loser(["ana-fado/dusk:10": "2026-11-20T00:00:00Z"], edit: edit) == "ana-fado/dusk")
    }

    @Test("an exception for another day moves nobody")
    func except() {
        // The show's lines are now: repeat 9, every 10, on 11, until 12, except 13.
        let edit = { (show: inout Performance) in
            show.recurrence = Recurrence(every: .week, end: .until("2026-12-31"), except: ["2026-12-12"])
        }
        #expect(loser(["ana-fado/dusk:13": "2026-11-20T00:00:00Z"], edit: edit) == "bo-trio/noon")
        #expect(loser(["ana-fado/dusk:12": "2026-11-20T00:00:00Z"], edit: edit) == "ana-fado/dusk")
    }
}
