/// Git was there but did not answer.
package struct HistoryError: Error, Hashable, CustomStringConvertible {
    /// What was asked, such as `git log`.
    package let command: String
    /// The folder that it was asked in.
    package let folder: String
    /// Git's own words.
    package let message: String

    package var description: String { "\(command) in \(folder) failed: \(message)" }
}
