import Domain

/// What the place does to a stop: nothing, close it, or send it to another pitch.
enum PlaceDecision {
    case open
    case closed(reason: String?)
    case moved(to: ResolvedPlace, reason: String)
}
