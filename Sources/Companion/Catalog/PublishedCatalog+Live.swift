internal import Domain

extension PublishedCatalog {
    /// Where a word says that they are: at the pitch they moved to, else where the plan says.
    func place(of status: LiveStatus, in performance: Performance) -> Place? {
        if let pitch = status.pitch { return place(of: pitch) }
        return performance.stop(status.stop, on: status.date).flatMap { place(of: $0, in: performance) }
    }
}

extension PublishedCatalog.Performance {
    func stop(_ number: Int, on date: LocalDate) -> PublishedCatalog.Stop? {
        occurrences.first { $0.date == date }?.stops.first { $0.number == number }
    }
}
