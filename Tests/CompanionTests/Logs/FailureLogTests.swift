import Domain
import Logging
import Synchronization
import TestLiterals
import Testing

@testable import Companion

@Suite struct FailureLogTests {
    private final class Lines: LogHandler, Sendable {
        struct Broken: Error {}

        let messages = Mutex<[String]>([])

        var metadata: Logger.Metadata {
            get { [:] }
            set {}
        }
        var logLevel: Logger.Level {
            get { .info }
            set {}
        }
        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { nil }
            set {}
        }

        func log(event: LogEvent) {
            messages.withLock { $0.append("\(event.message) \(event.metadata?["left_out"] ?? "-")") }
        }
    }

    @Test func `a flood of failures is a few lines, and how many were left out`() {
        let lines = Lines()
        let log = FailureLog(logger: Logger(label: "test") { _ in lines })
        for _ in 1...1000 { log.note(Lines.Broken(), path: "/", at: "2026-12-05T18:20:00Z") }
        #expect(lines.messages.withLock { $0.count } == FailureLog.most)
        log.note(Lines.Broken(), path: "/", at: "2026-12-05T18:21:00Z")
        #expect(
            lines.messages.withLock { Array($0.dropFirst(FailureLog.most)) } == [
                "more requests failed than are logged \(1000 - FailureLog.most)", "request failed -",
            ])
    }
}
