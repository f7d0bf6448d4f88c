/// What was to be said could not be said.
struct TerminalError: Error, CustomStringConvertible {
    let name: String
    let reason: String

    var description: String { "cannot write to \(name): \(reason)" }
}
