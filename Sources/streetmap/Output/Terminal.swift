import Foundation

/// What the tool writes: results to standard output, everything for people to standard error.
enum Terminal {
    /// Whether standard error is a terminal whose user has not asked for plain text (https://no-color.org).
    static var isColoured: Bool {
        let noColour = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
        return noColour.isEmpty && isatty(FileHandle.standardError.fileDescriptor) == 1
    }

    static func write(_ text: String) throws {
        try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    }

    static func say(_ text: String) throws {
        try FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
