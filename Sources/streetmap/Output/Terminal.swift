import Foundation

/// What the tool writes: results to standard output, everything for people to standard error.
enum Terminal {
    /// Whether standard error is a terminal whose user has not asked for plain text (https://no-color.org).
    static var isColoured: Bool {
        let noColour = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
        return noColour.isEmpty && isatty(FileHandle.standardError.fileDescriptor) == 1
    }

    static func write(_ text: String) throws {
        try write(text, to: .standardOutput, named: "standard output")
    }

    static func say(_ text: String) throws {
        try write(text, to: .standardError, named: "standard error")
    }

    private static func write(_ text: String, to file: FileHandle, named name: String) throws {
        do {
            try file.write(contentsOf: Data(text.utf8))
        } catch {
            throw TerminalError(name: name, reason: error.localizedDescription)
        }
    }
}
