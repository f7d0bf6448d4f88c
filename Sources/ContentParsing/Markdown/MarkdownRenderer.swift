private import CCMarkGFM
private import Synchronization

/// Turns GitHub-flavoured Markdown into HTML that may stand in a page of ours.
///
/// cmark-gfm in its safe mode, and stricter: raw HTML and pictures are left out, links go to few schemes, headings shift
/// down under the page's own.
package struct MarkdownRenderer: Sendable {
    package struct Output: Sendable {
        /// Whole elements of HTML5; empty for an empty text.
        package var html: String
        /// The first paragraph as plain text, whole.
        package var firstParagraph: String
        /// What was left out, in order.
        package var omissions: [MarkdownOmission]
    }

    private let headingLevel: Int
    private let sitePath: String

    /// - Parameters:
    ///   - headingLevel: The level of the text's highest headings: one below the heading that the text stands under.
    ///   - sitePath: What addresses of the site begin with: `/`, or `/busking/`.
    package init(headingLevel: Int = 2, sitePath: String = "/") {
        self.headingLevel = headingLevel
        self.sitePath = sitePath
    }

    /// Renders a text that is known to be UTF-8 without control characters.
    package func render(_ markdown: ArraySlice<UInt8>) -> Output {
        guard markdown.contains(where: { $0 > 0x20 }), let root = MarkdownRenderer.parse(markdown) else {
            return Output(html: "", firstParagraph: "", omissions: [])
        }
        defer { cmark_node_free(root) }
        var cleaning = MarkdownCleaning(headingLevel: headingLevel, sitePath: sitePath)
        cleaning.clean(root)
        var html = ""
        if let rendered = cmark_render_html(root, CMARK_OPT_DEFAULT, nil) {
            html = HTMLFinish.finished(rendered)
            cmark_get_default_mem_allocator().pointee.free(rendered)
        }
        return Output(html: html, firstParagraph: cleaning.firstParagraph, omissions: cleaning.omissions)
    }

    /// Held while cmark-gfm reads inlines, and at its registration.
    ///
    /// Its table of characters that begin an inline (`SPECIAL_CHARS`) is one for the process, and every parser adds those of
    /// its extensions and takes them out again, so two at a time would lose each other's strikethrough. What is shared by
    /// the process needs a lock that is too. It is held for some 10 µs a text.
    private static let inlines = Mutex(Extensions())

    private static func parse(_ markdown: ArraySlice<UInt8>) -> OpaquePointer? {
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
        defer { cmark_parser_free(parser) }
        let extensions = MarkdownTables.areSafe(in: markdown) ? Extensions.names : Extensions.namesWithoutTable
        return inlines.withLock { registered in
            registered.attach(extensions, to: parser)
            markdown.withUnsafeBytes { bytes in
                bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
            }
            return Finished(root: cmark_parser_finish(parser))
        }.root
    }

    /// A tree that nobody else holds, on its way out of the lock.
    private struct Finished: @unchecked Sendable {
        let root: OpaquePointer?
    }

    /// The extensions of GitHub's flavour, registered when the first text is read.
    private struct Extensions {
        static let namesWithoutTable = ["strikethrough", "autolink", "tasklist", "tagfilter"]
        static let names = ["table"] + namesWithoutTable

        init() { cmark_gfm_core_extensions_ensure_registered() }

        func attach(_ names: [String], to parser: OpaquePointer) {
            for name in names {
                cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
            }
        }
    }
}
