private import Foundation
package import Logging
private import Glibc
internal import JSONWriting

/// Writes each entry as one line to standard error: words for a person, or JSON for a program.
package struct LineLogHandler: LogHandler {
    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]

    private let label: String
    private let format: LogFormat

    package init(label: String, format: LogFormat, level: Logger.Level) {
        self.label = label
        self.format = format
        logLevel = level
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let metadata = self.metadata.merging(event.metadata ?? [:]) { $1 }
        let line = line(event.level, "\(event.message)", metadata, at: LineLogHandler.time())
        // One call a line, so that lines of several threads do not mix.
        line.withUnsafeBytes { bytes in
            _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count)
        }
    }

    func line(_ level: Logger.Level, _ message: String, _ metadata: Logger.Metadata, at time: String) -> [UInt8] {
        let pairs = metadata.sorted { $0.key < $1.key }
        switch format {
        case .text:
            let fields = pairs.map { " \($0.key)=\($0.value)" }.joined()
            return Array((LineLogHandler.oneLine("\(time) \(level) \(message)\(fields)") + "\n").utf8)
        case .json:
            var json = JSONWriter()
            json.object { json in
                json.field("time", time)
                json.field("level", level.rawValue)
                json.field("logger", label)
                json.field("message", message)
                for (name, value) in pairs {
                    json.key(data: name)
                    json.string("\(value)")
                }
            }
            return json.bytes + [UInt8(ascii: "\n")]
        }
    }

    /// Control characters could forge a line, or command a terminal.
    private static func oneLine(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }

    private static func time() -> String {
        Date().formatted(
            .iso8601.year().month().day().time(includingFractionalSeconds: true).timeZone(separator: .omitted))
    }
}
