/// Where pages find what they load, under the site's root.
struct AssetAddresses: Sendable, Hashable {
    let stylesheet: String
    /// Style sheets of single kinds of page, by name.
    let sheets: [String: String]
    /// The folder of the scripts, with a slash at the end.
    let scripts: String
    /// The words that scripts show, by language.
    let words: [String: String]
    /// The same for pages that have more scripts than others.
    let pageWords: [PageTemplate: [String: String]]
    /// Pictures of the site for a home screen: `assets/icons/icon-192.png`.
    let icons: [String]
    /// What the live map loads; nil without one.
    var map: MapAddresses?

    init(
        stylesheet: String = "", sheets: [String: String] = [:], scripts: String = "", words: [String: String] = [:],
        pageWords: [PageTemplate: [String: String]] = [:], icons: [String] = []
    ) {
        self.stylesheet = stylesheet
        self.sheets = sheets
        self.scripts = scripts
        self.words = words
        self.pageWords = pageWords
        self.icons = icons
    }
}
