import ArgumentParser
import Diagnostics

/// How findings are written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case human, json, github, sarif

    /// Shows findings: to people on standard error, to programs on standard output.
    func show(_ report: DiagnosticReport) throws {
        let text = text(of: report, isColoured: Terminal.isColoured)
        if self == .human { try Terminal.say(text) } else { try Terminal.write(text) }
    }

    private func text(of report: DiagnosticReport, isColoured: Bool) -> String {
        switch self {
        case .human: HumanFormat(colour: isColoured).text(of: report)
        case .json: JSONFormat().text(of: report)
        case .github: GitHubFormat().text(of: report)
        case .sarif: SARIFFormat(version: Streetmap.configuration.version).text(of: report)
        }
    }
}
