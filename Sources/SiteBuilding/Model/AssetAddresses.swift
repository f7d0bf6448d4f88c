/// Where the things that pages load are published, under the site's root; each has its content's hash in its address.
struct AssetAddresses: Sendable, Hashable {
    var stylesheet = ""
    /// Style sheets of single kinds of page, by name.
    var sheets: [String: String] = [:]
    /// The folder of the scripts, with a slash at the end.
    var scripts = ""
    /// The files in it: `core/page.js`.
    var scriptNames: [String] = []
    /// The words that scripts show, by language.
    var words: [String: String] = [:]
    /// The same for pages that have more scripts than others.
    var pageWords: [PageTemplate: [String: String]] = [:]
    /// Pictures of the site for a home screen: `assets/icons/icon-192.png`.
    var icons: [String] = []
    /// What the live map loads; nil without one.
    var map: MapAddresses?
}
