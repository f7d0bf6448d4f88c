import Diagnostics
import Mustache

/// The templates of a site, checked and ready to render.
package struct TemplateLibrary: Sendable {
    private let library: MustacheLibrary
    /// The interface's words as templates see them.
    private let texts: View

    fileprivate init(library: MustacheLibrary, texts: View) {
        self.library = library
        self.texts = texts
    }

    /// The template filled with a view. The check has made sure that it is there.
    package func render(_ page: PageTemplate, _ view: View) -> String {
        library.render(RootView(texts: texts, view: view), withTemplate: page.rawValue) ?? ""
    }
}

/// The view of a page, and beside it the words of the interface as `t`.
private struct RootView: MustacheParent {
    let texts: View
    let view: View

    func child(named name: String) -> Any? {
        name == "t" ? texts : view.child(named: name)
    }
}
