import Domain
import SiteBuilding

/// What a build says of itself when it is done.
struct BuildSummary {
    let report: BuildReport
    let output: String

    var text: String {
        var lines = report.remarks.map { "note: \($0)" }
        lines += report.replaced.map { "the last good version is published: \($0)" }
        lines += report.leftOut.map { "left out: \($0)" }
        if let published = report.published {
            let site = published.site
            let publication = published.publication
            lines.append(
                "\(output): \(site.pages.count) pages, \(site.feedCount) feeds, \(publication.written) files written, "
                    + "\(publication.unchanged) unchanged")
            if !publication.wasAtomic {
                lines.append("note: this file system cannot exchange two folders; for a moment there was no site")
            }
            lines += publication.notRemoved.map { "note: not removed yet: \($0)" }
            lines.append(next(site.window.validUntil))
        } else if let rest = report.rest {
            lines.append("\(output): nothing has changed since \(rest.since)")
            if rest.warnings > 0 { lines.append("warnings, as before: \(rest.warnings); streetmap check shows them") }
            lines.append(next(rest.until))
        } else {
            lines.append("\(output) was left as it is")
        }
        lines.append(times)
        return lines.map { $0 + "\n" }.joined()
    }

    private func next(_ moment: Instant?) -> String {
        moment.map { "the next change is due at \($0)" } ?? "time alone will change nothing"
    }

    private var times: String {
        let stages = report.stages.stages.map { "\($0.name) \(milliseconds($0.duration))" }
        let total = report.stages.stages.reduce(Duration.zero) { $0 + $1.duration }
        return "\(milliseconds(total)) ms: " + stages.joined(separator: ", ")
    }

    private func milliseconds(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        return String(seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }
}
