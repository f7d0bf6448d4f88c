import Domain
private import Foundation

/// Reads the engagement document and believes nothing of it.
struct EngagementReading {
    private typealias Failure = EngagementDocumentError

    private let document: WrittenEngagement

    init(_ bytes: [UInt8]) throws(EngagementDocumentError) {
        do {
            document = try JSONDecoder().decode(WrittenEngagement.self, from: Data(bytes))
        } catch {
            throw Failure(reason: EngagementReading.reason(error))
        }
    }

    func snapshot() throws(EngagementDocumentError) -> EngagementSnapshot {
        guard document.version == EngagementDocument.version else {
            throw Failure(
                reason: "its version is \(document.version), this program reads \(EngagementDocument.version)")
        }
        try limit(document.performances.count, "performances")
        var snapshot = EngagementSnapshot()
        for (name, counts) in document.performances {
            guard let id = PerformanceID(name) else { continue }
            snapshot.performances[id] = try self.counts(of: counts, name: name)
        }
        snapshot.live = try each(document.live, "live", live).sorted { $0.precedes($1) }.lastOnes {
            $0.isAboutStop(of: $1)
        }
        snapshot.popUps = try each(document.pop_ups, "pop_ups", popUp).sorted { $0.precedes($1) }
            .lastOnes { $0.performer == $1.performer }
        snapshot.closures = try each(document.closures, "closures", closure).sorted { $0.precedes($1) }
            .lastOnes { $0 == $1 }
        return snapshot
    }

    private func counts(
        of written: WrittenEngagement.Counts, name: String
    ) throws(EngagementDocumentError) -> EngagementSnapshot.Counts {
        var counts = EngagementSnapshot.Counts(
            likes: limited(written.likes), views: limited(written.views), tips: limited(written.tips))
        for hour in written.hours ?? [] {
            guard let start = Instant(rfc3339: hour.hour) else {
                throw Failure(reason: "“\(hour.hour)” of \(name) is no time in RFC 3339")
            }
            counts.hours.append(
                EngagementSnapshot.Hour(
                    start: start, likes: limited(hour.likes), views: limited(hour.views), tips: limited(hour.tips)))
        }
        counts.hours.sort { $0.start < $1.start }
        return counts
    }

    private func live(
        _ written: WrittenEngagement.Live, _ place: EntryPlace
    ) throws(EngagementDocumentError) -> LiveStatus? {
        guard let state = Status(rawValue: written.state), LiveStatus.sayable.contains(state) else {
            throw place.failure("“\(written.state)” is nothing that can be said")
        }
        guard let date = LocalDate(written.date) else { throw place.failure("“\(written.date)” is no date") }
        guard LiveStatus.stops.contains(written.stop) else { throw place.failure("there is no stop \(written.stop)") }
        guard state != .moved || written.pitch != nil else { throw place.failure("a stop has moved, but not where") }
        let (at, until) = try place.span(written.at, written.until, atMost: LiveStatus.longestLease)
        let note = try place.note(written.note)
        guard let performance = PerformanceID(written.performance) else { return nil }
        let pitch = written.pitch.flatMap { PitchID($0) }
        guard pitch != nil || written.pitch == nil else { return nil }
        return LiveStatus(
            performance: performance, date: date, stop: written.stop, state: state, at: at, until: until,
            pitch: pitch, note: note, minutes: written.minutes.map { min(max($0, 0), 1440) })
    }

    private func popUp(
        _ written: WrittenEngagement.PopUp, _ place: EntryPlace
    ) throws(EngagementDocumentError) -> PopUpSet? {
        let (from, until) = try place.span(written.from, written.until, atMost: EngagementDocument.longestPopUp)
        let note = try place.note(written.note)
        guard let performer = Slug(written.performer), let pitch = PitchID(written.pitch) else { return nil }
        return PopUpSet(performer: performer, pitch: pitch, from: from, until: until, note: note)
    }

    private func closure(
        _ written: WrittenEngagement.Closure, _ place: EntryPlace
    ) throws(EngagementDocumentError) -> SaidClosure? {
        let (from, to) = try place.span(written.from, written.to, atMost: SaidClosure.longest)
        guard let reason = try place.note(written.reason) else { throw place.failure("a closure needs a reason") }
        var at: Instant?
        if let said = written.at { at = try place.instant(said) }
        var lifted: Instant?
        if let said = written.lifted { lifted = try place.instant(said) }
        guard let pitch = PitchID(written.pitch) else { return nil }
        return SaidClosure(pitch: pitch, from: from, to: to, reason: reason, at: at, lifted: lifted)
    }

    private func each<Written, Value>(
        _ entries: [Written]?, _ name: String,
        _ read: (Written, EntryPlace) throws(EngagementDocumentError) -> Value?
    ) throws(EngagementDocumentError) -> [Value] {
        let entries = entries ?? []
        try limit(entries.count, name)
        var values: [Value] = []
        for (index, entry) in entries.enumerated() {
            if let value = try read(entry, EntryPlace(list: name, index: index)) { values.append(value) }
        }
        return values
    }

    private func limit(_ count: Int, _ name: String) throws(EngagementDocumentError) {
        guard count <= EngagementDocument.mostEntries else {
            throw Failure(reason: "\(name) has \(count) entries, more than \(EngagementDocument.mostEntries)")
        }
    }

    /// Nobody has a negative number of likes, nor more than there are people.
    private func limited(_ count: Int?) -> Int { min(max(count ?? 0, 0), 10_000_000_000) }

    private static func reason(_ error: any Error) -> String {
        switch error as? DecodingError {
        case .keyNotFound(let key, let context): "“\(key.stringValue)” is missing\(place(context))"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "a value has the wrong type\(place(context))"
        // Foundation says the same of text that is no JSON and of a number that no integer can hold.
        case .dataCorrupted: "it is no JSON, or a number in it is not whole or too large"
        default: "it cannot be read"
        }
    }

    private static func place(_ context: DecodingError.Context) -> String {
        let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
        return path.isEmpty ? "" : " at \(path)"
    }
}

extension Array {
    /// Of neighbours that are about the same thing, the last one.
    fileprivate func lastOnes(_ isSame: (Element, Element) -> Bool) -> [Element] {
        indices.filter { $0 + 1 == count || !isSame(self[$0], self[$0 + 1]) }.map { self[$0] }
    }
}
