import ArgumentParser
import SiteBuilding

/// Where the site lies.
struct FolderOptions: ParsableArguments {
    @Option(help: "The site's folder.")
    var root = "."

    @Option(help: "The folder of schedules, under the site's folder.")
    var content = "Content"

    @Option(help: "The folder of templates, under the site's folder.")
    var templates = "Templates"

    @Option(help: "The folder that the site is published to; under the site's folder unless it is absolute.")
    var output = "public"

    var folder: SiteFolder { SiteFolder(root: root, content: content, templates: templates, output: output) }
}
