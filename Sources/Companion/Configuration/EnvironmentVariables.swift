private import Foundation

/// The variables that configure the service; each may stand in a file instead, named by the same variable with `_FILE`.
package struct EnvironmentVariables: Sendable {
    private let values: [String: String]

    package init(_ values: [String: String]) {
        self.values = values
    }

    /// The file that a variable's value stands in; nil where it stands in none.
    package func file(_ name: String) -> String? {
        values[name + "_FILE"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A variable's value, or what its file holds without the line's end; nil for neither, and for an empty one.
    ///
    /// - Throws: `ConfigurationError` where both are given or the file cannot be read.
    package func value(_ name: String) throws -> String? {
        let value = values[name].flatMap { $0.isEmpty ? nil : $0 }
        guard let path = file(name) else { return value }
        guard value == nil else { throw ConfigurationError("both \(name) and \(name)_FILE are set; which one counts?") }
        do {
            let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
            return text.trimmingCharacters(in: .whitespacesAndNewlines)
        } catch {
            throw ConfigurationError("\(name)_FILE: \(path) cannot be read (\(error.localizedDescription))")
        }
    }
}
