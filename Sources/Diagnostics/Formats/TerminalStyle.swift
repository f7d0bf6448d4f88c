/// The few colours of the human format, or none.
struct TerminalStyle: Sendable {
    let isOn: Bool

    func bold(_ text: String) -> String { wrapped(text, "1") }
    func red(_ text: String) -> String { wrapped(text, "1;31") }
    func magenta(_ text: String) -> String { wrapped(text, "1;35") }
    func cyan(_ text: String) -> String { wrapped(text, "1;36") }
    func green(_ text: String) -> String { wrapped(text, "1;32") }

    private func wrapped(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
