import Diagnostics

/// Thrown inside the reading of one file, where nothing after a mistake can be read; never leaves it.
struct Refusal: Error {
    let diagnostics: [Diagnostic]

    init(_ diagnostic: Diagnostic) {
        diagnostics = [diagnostic]
    }

    init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
    }
}
