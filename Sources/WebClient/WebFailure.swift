/// Why there is no answer.
package enum WebFailure: Error, Hashable {
    /// No connection, or one that broke; with what the machine says of it.
    case unreachable(String)
    case late
    case tooLarge
}
