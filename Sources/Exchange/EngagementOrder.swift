import Domain

extension LiveStatus {
    /// The order of the snapshot; of one stop the later word comes last.
    func precedes(_ other: LiveStatus) -> Bool {
        (performance, date, stop, at, until) < (other.performance, other.date, other.stop, other.at, other.until)
    }

    func isAboutStop(of other: LiveStatus) -> Bool {
        performance == other.performance && date == other.date && stop == other.stop
    }
}

extension PopUpSet {
    /// The order of the snapshot; of one performer the later set comes last.
    func precedes(_ other: PopUpSet) -> Bool {
        (performer, from, until, pitch) < (other.performer, other.from, other.until, other.pitch)
    }
}

extension SaidClosure {
    func precedes(_ other: SaidClosure) -> Bool {
        (pitch, from, to, reason) < (other.pitch, other.from, other.to, other.reason)
    }
}
