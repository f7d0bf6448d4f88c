import RoutePlanning

/// A set that has to give way, and those that were there first.
struct Clash {
    let loser: StopReference
    /// The one that the message names.
    let winner: StopReference
    /// Further ones, where a pitch has room for several.
    var others: [StopReference] = []

    var winners: [StopReference] { [winner] + others }
}
