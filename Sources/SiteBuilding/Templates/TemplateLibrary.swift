import Mustache

/// The templates of a site, checked and ready to render.
package struct TemplateLibrary: Sendable {
    private let library: MustacheLibrary
    /// The interface's words as templates see them.
    private let texts: TextTree

    init(_ library: MustacheLibrary, texts: [String: String]) {
        self.library = library
        self.texts = TextTree(texts)
    }

    /// The template filled with a view. The check has made sure that it is there.
    package func render(_ page: PageTemplate, _ view: View) -> String {
        library.render(RootView(texts: texts, view: view), withTemplate: page.rawValue) ?? ""
    }
}

/// The view of a page, and beside it the words of the interface as `t`.
private struct RootView: MustacheParent {
    let texts: TextTree
    let view: View

    func child(named name: String) -> Any? {
        name == "t" ? texts : view.child(named: name)
    }
}

/// Texts by the parts of their keys: `t.nav.cities`.
private struct TextTree: MustacheParent {
    private var children: [String: any Sendable] = [:]

    init(_ texts: [String: String]) {
        var groups: [String: [String: String]] = [:]
        for (key, text) in texts {
            guard let dot = key.firstIndex(of: ".") else {
                children[key] = text
                continue
            }
            groups[String(key[..<dot]), default: [:]][String(key[key.index(after: dot)...])] = text
        }
        for (name, group) in groups { children[name] = TextTree(group) }
    }

    func child(named name: String) -> Any? { children[name] }
}
