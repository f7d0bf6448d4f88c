import Companion

/// Reads settings one after the other and keeps what is wrong with them.
struct SettingsReading {
    private let variables: EnvironmentVariables
    private var findings: [String] = []

    init(_ variables: EnvironmentVariables) {
        self.variables = variables
    }

    /// The option, else the variable.
    mutating func text(_ option: String?, _ name: String) -> String? {
        if let option { return option }
        do {
            return try variables.value(name)
        } catch {
            findings.append("\(error)")
            return nil
        }
    }

    mutating func value<Value>(_ option: String?, _ name: String, _ form: String, read: (String) -> Value?) -> Value? {
        guard let text = text(option, name) else { return nil }
        guard let value = read(text) else {
            findings.append("\(option == nil ? name : SettingsReading.option(name)) must be \(form), not “\(text)”")
            return nil
        }
        return value
    }

    mutating func number(_ option: Int?, _ name: String, in range: ClosedRange<Int>) -> Int? {
        value(option.map(String.init), name, "a number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// - Throws: `ConfigurationError` with all that is wrong.
    func finish() throws {
        guard findings.isEmpty else { throw ConfigurationError(findings.joined(separator: "\n  ")) }
    }

    /// `STREETMAP_LOG_LEVEL` is `--log-level`.
    private static func option(_ name: String) -> String {
        "--" + name.dropFirst("STREETMAP_".count).lowercased().replacing("_", with: "-")
    }
}
