/// Why the store does not do what was asked, in words for the one who asked: nothing is wrong with the store.
package enum Refusal: Error, Hashable, CustomStringConvertible {
    /// A start was tapped too long ago to be true now; a tap that arrives an hour late starts no ghost.
    case tooLate
    /// A lease without an end, with one that is past, or with one too far away.
    case badEnd
    /// What is said is not for a performer to say, or its stop or note is out of bounds.
    case notSayable
    /// As many performers as the pitch holds are there already.
    case pitchTaken
    case pitchClosed
    /// Another tip has this id, or this session belongs to another tip.
    case tipMismatch
    case noSuchTip
    case badAmount
    /// A text that is empty, too long or of control characters.
    case badText

    package var description: String {
        switch self {
        case .tooLate: "it was tapped more than 10 minutes ago"
        case .badEnd: "it has no end within the time that it may last"
        case .notSayable: "this cannot be said of a stop"
        case .pitchTaken: "the pitch is taken"
        case .pitchClosed: "the pitch is closed"
        case .tipMismatch: "the id or the session belongs to another tip"
        case .noSuchTip: "there is no such tip"
        case .badAmount: "the amount or the currency is out of bounds"
        case .badText: "a text is empty, too long or not printable"
        }
    }
}
