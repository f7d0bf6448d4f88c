/// A clean build of the same inputs is not what was published.
struct VerificationFailure: Error, CustomStringConvertible {
    /// A line a path.
    let differences: [String]

    var description: String {
        "a clean build differs in \(differences.count) files:\n" + differences.map { "  \($0)\n" }.joined()
    }
}
