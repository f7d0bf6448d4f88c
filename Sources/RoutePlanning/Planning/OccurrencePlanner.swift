import Domain

/// Plans the dates of one performance.
struct OccurrencePlanner {
    private let index: Int
    private let performance: Performance
    private let city: City
    private let closures: ClosureBook
    private let router: any Router
    private let route: RoutePlan
    private let id: String
    /// By original date, the place of its entry in `changes`; the later of two for one date holds.
    private let changes: [LocalDate: Int]
    private let changedRoutes: [Int: RoutePlan]

    /// Nil where the city or a pitch is unknown, also one that only a change names: half a route misleads.
    init?(performanceAt index: Int, of catalog: Catalog, router: any Router) {
        let performance = catalog.performances[index]
        guard let city = catalog.cities[performance.city],
            let route = RoutePlan(
                stops: performance.stops, field: "stops", in: city, pitches: catalog.pitches, router: router)
        else { return nil }
        var changes: [LocalDate: Int] = [:]
        var changedRoutes: [Int: RoutePlan] = [:]
        for (position, change) in performance.changes.enumerated() {
            changes[change.date] = position
            guard let stops = change.stops else { continue }
            let field = "changes.\(position).stops"
            guard
                let changed = RoutePlan(
                    stops: stops, field: field, in: city, pitches: catalog.pitches, router: router)
            else { return nil }
            changedRoutes[position] = changed
        }
        self.index = index
        self.performance = performance
        self.city = city
        self.closures = ClosureBook(city: city, pitches: catalog.pitches)
        self.router = router
        self.route = route
        self.id = performance.id.description
        self.changes = changes
        self.changedRoutes = changedRoutes
    }

    /// In order of time.
    func occurrences() -> [Occurrence] {
        let occurrences = performance.plannedDates.map(occurrence(on:))
        guard performance.changes.contains(where: { $0.to != nil || $0.stops != nil }) else { return occurrences }
        return occurrences.sorted { ($0.start, $0.date) < ($1.start, $1.date) }
    }

    private func occurrence(on date: LocalDate) -> Occurrence {
        let position = changes[date]
        let change = position.map { performance.changes[$0] }
        let day = change?.to ?? date
        let plan = position.flatMap { changedRoutes[$0] } ?? route
        let clock = DayClock(zone: city.zone, day: day)
        let stops = plan.items.map { stop($0, clock: clock, change: change) }
        let isMoved = zip(stops, plan.items).contains { $0.coordinates != $1.place.coordinates }
        let points = isMoved ? stops.map(\.coordinates) : []
        return Occurrence(
            performance: index, id: "\(id)/\(date)", date: date, day: day, stops: stops,
            legs: isMoved ? RoutePlan.legs(through: points, router: router) : plan.legs,
            bounds: BoundingBox(around: points) ?? plan.bounds,
            start: stops.first?.start ?? city.zone.startOfDay(day), end: stops.last?.end ?? city.zone.startOfDay(day),
            change: position)
    }

    private func stop(_ item: RoutePlan.Item, clock: DayClock, change: DateChange?) -> PlannedStop {
        let stop = item.stop
        let start = clock.time(atMinute: stop.start)
        var end = clock.time(atMinute: stop.end)
        if end.instant <= start.instant {
            // The start was skipped, and the end is read by the new offset: what stays is how long it lasts.
            end = clock.time(at: start.instant.adding(seconds: (stop.end - stop.start) * 60))
        }
        var planned = item.outline
        (planned.startLocal, planned.start, planned.startOffset) = (start.local, start.instant, start.offset)
        (planned.endLocal, planned.end, planned.endOffset) = (end.local, end.instant, end.offset)
        planned.status = status(of: stop, change: change)
        planned.note = stop.note ?? change?.note ?? performance.note
        if !planned.status.isOff { apply(closuresOf: item.place, to: &planned) }
        return planned
    }

    /// The most particular one holds: the stop's, the change's, the performance's.
    ///
    /// But a date that is called off stays off, whatever the stop says of every date.
    private func status(of stop: Stop, change: DateChange?) -> Status {
        if let status = change?.status, status.isOff, change?.stops == nil, stop.status?.isOff != true { return status }
        return stop.status ?? change?.status ?? performance.status ?? (change?.to == nil ? .scheduled : .moved)
    }

    private func apply(closuresOf place: ResolvedPlace, to stop: inout PlannedStop) {
        switch closures.decision(for: place, from: stop.startLocal, to: stop.endLocal) {
        case .open:
            return
        case .closed(let reason):
            stop.status = .closed
            stop.note = reason ?? stop.note
        case .moved(let instead, let reason):
            stop.status = .moved
            stop.note = reason
            stop.pitch = instead.pitch?.id
            stop.name = instead.name
            stop.address = instead.address
            stop.coordinates = instead.coordinates
        }
        stop.isDecidedByPlace = true
    }
}
