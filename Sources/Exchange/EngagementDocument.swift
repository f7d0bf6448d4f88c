package import Domain

/// The engagement snapshot as JSON: what `GET /v1/engagement` answers and `--engagement` reads.
///
/// ```json
/// { "version": 1,
///   "performances": {
///     "ana-fado/dusk": { "likes": 12, "views": 130, "tips": 3,
///       "hours": [ { "hour": "2026-12-05T18:00:00Z", "likes": 4, "views": 20, "tips": 1 } ] } },
///   "live": [ { "performance": "ana-fado/dusk", "date": "2026-12-05", "stop": 2, "state": "moved",
///     "at": "2026-12-05T19:05:00Z", "until": "2026-12-05T20:15:00Z", "pitch": "lisbon/rossio", "note": "Wind" } ],
///   "pop_ups": [ { "performer": "bo-trio", "pitch": "lisbon/camoes",
///     "from": "2026-12-05T18:10:00Z", "until": "2026-12-05T19:00:00Z" } ],
///   "closures": [ { "pitch": "lisbon/camoes", "from": "2026-12-06T07:00:00Z", "to": "2026-12-07T17:00:00Z",
///     "reason": "A film crew", "at": "2026-12-05T16:40:00Z" } ] }
/// ```
///
/// `likes`, `views` and `tips` are counts since the beginning, `tips` of people and never of money; `hours` are what the
/// ranking needs: each hour (its beginning) in which something happened. Times are RFC 3339. All but `version` and
/// `performances` is optional and defaults to none.
package enum EngagementDocument {
    package static let version = 1
    /// Seconds.
    package static let longestPopUp = 86_400
    /// More entries of a kind than any city has: not a snapshot but an accident.
    package static let mostEntries = 1_000_000

    /// The same snapshot gives the same bytes.
    package static func json(of snapshot: EngagementSnapshot) -> [UInt8] {
        EngagementWriting.json(of: snapshot)
    }

    /// Reads a document that anybody may have written.
    ///
    /// An entry whose performance, performer or pitch is no such name is passed over: it cannot be of this site. Counts
    /// and minutes are held within reason. Anything else that is wrong (a state that nobody may say, a stop out of 1...5,
    /// a text that is too long or has control characters other than a line feed, an end before its beginning or beyond
    /// the longest lease, more than `mostEntries`) refuses the whole: half of a snapshot would take down what holds. Of
    /// two words on one stop, or two pop-up sets of one performer, the later one holds.
    package static func snapshot(from bytes: [UInt8]) throws(EngagementDocumentError) -> EngagementSnapshot {
        try EngagementReading(bytes).snapshot()
    }
}
