import Diagnostics
import Testing

@Suite("Severities of a run")
struct SeveritySettingsTests {
    private func severities(_ settings: SeveritySettings) -> [Severity] {
        settings.applied(to: [
            Sample.finding(), Sample.finding(Sample.longTitle), Sample.finding(Sample.endsSoon),
        ]).map(\.severity)
    }

    @Test("without settings, each rule's own")
    func own() {
        #expect(severities(SeveritySettings()) == [.error, .warning, .note])
    }

    @Test("a site may change a rule or switch it off, but not what guards the output")
    func changed() {
        #expect(
            severities(SeveritySettings(byRule: ["long-title": .note, "ends-soon": .off, "walk-too-long": .off]))
                == [.error, .note])
    }

    @Test("strict makes warnings errors, also those that the site chose, and leaves notes")
    func strict() {
        #expect(severities(SeveritySettings(isStrict: true)) == [.error, .error, .note])
        #expect(
            severities(SeveritySettings(byRule: ["ends-soon": .warning, "long-title": .note], isStrict: true))
                == [.error, .note, .error])
    }
}
