/// Where a site lies: its folder, and the names of the parts in it.
package struct SiteFolder: Sendable, Hashable {
    package var root: String
    package var content: String
    package var templates: String
    package var output: String

    package init(
        root: String = ".", content: String = "Content", templates: String = "Templates", output: String = "public"
    ) {
        self.root = root
        self.content = content
        self.templates = templates
        self.output = output
    }

    /// The output as a path of its own: under the root unless it is absolute.
    package var outputPath: String { path(of: output) }

    func path(of part: String) -> String { part.hasPrefix("/") ? part : root + "/" + part }

    /// What belongs to the output lies beside it, in `.<name>/`.
    package var statePath: String { SiteFolder.state(of: outputPath) }

    /// Where the last good snapshot of the engagement is kept.
    var lastGoodEngagement: String { statePath + "/engagement.json" }

    static func state(of path: String) -> String {
        let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return (parent.isEmpty ? "" : parent + "/") + "." + name
    }
}
