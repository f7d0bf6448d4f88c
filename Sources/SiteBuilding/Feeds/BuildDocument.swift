import JSONWriting
import Domain

/// `/build.json`: what the site was built from, and when it will look different.
struct BuildDocument: Sendable {
    static let path = "build.json"

    /// The last change point.
    let asOf: Instant
    let nextChange: Instant?
    /// SHA-256 over the content's paths and bytes.
    let revision: String
    let counts: Counts

    struct Counts: Sendable, Hashable {
        var cities: Int
        var pitches: Int
        var festivals: Int
        var performers: Int
        var performances: Int
        var occurrences: Int
        var pages: Int
        var feeds: Int
    }

    func render(site: SiteConfiguration) -> Artifact {
        var json = JSONWriter()
        json.object { json in
            json.field("version", 1)
            json.field("url", site.url.absolute(""))
            json.field("as_of", asOf.rfc3339())
            json.key("next_change_at")
            if let nextChange { json.string(nextChange.rfc3339()) } else { json.null() }
            json.field("content_revision", revision)
            json.key("counts")
            json.object { json in
                json.field("cities", counts.cities)
                json.field("pitches", counts.pitches)
                json.field("festivals", counts.festivals)
                json.field("performers", counts.performers)
                json.field("performances", counts.performances)
                json.field("occurrences", counts.occurrences)
                json.field("pages", counts.pages)
                json.field("feeds", counts.feeds)
            }
        }
        return Artifact(path: BuildDocument.path, bytes: json.file())
    }
}
