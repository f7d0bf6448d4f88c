private import CCMarkGFM

/// Changes a tree of Markdown into what a page may hold, and notes what that takes away.
struct MarkdownCleaning {
    /// The level of the text's highest headings on the page.
    let headingLevel: Int
    /// What addresses of the site begin with.
    let sitePath: String
    private var headingShift: Int32 = 0
    private(set) var omissions: [MarkdownOmission] = []
    private(set) var firstParagraph = ""
    /// How many links are open: the description of a picture may hold one, and the picture stand in another.
    private var links = 0
    /// The paragraph whose text is being gathered.
    private var gathered: OpaquePointer?

    init(headingLevel: Int, sitePath: String) {
        self.headingLevel = headingLevel
        self.sitePath = sitePath
    }

    /// Walks the tree once. As cmark asks, nodes are only taken out when their last event has come.
    mutating func clean(_ root: OpaquePointer) {
        headingShift = Int32(headingLevel) - highestHeading(root)
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            if event == CMARK_EVENT_ENTER { enter(node, under: root) } else { leave(node) }
        }
    }

    /// So that a text that begins with `##` leaves no level out.
    private func highestHeading(_ root: OpaquePointer) -> Int32 {
        var highest: Int32 = 6
        var child = cmark_node_first_child(root)
        while let node = child {
            if cmark_node_get_type(node) == CMARK_NODE_HEADING {
                highest = min(highest, cmark_node_get_heading_level(node))
            }
            child = cmark_node_next(node)
        }
        return highest
    }

    private mutating func enter(_ node: OpaquePointer, under root: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING:
            let level = cmark_node_get_heading_level(node) + headingShift
            cmark_node_set_heading_level(node, max(Int32(headingLevel), min(6, level)))
        case CMARK_NODE_PARAGRAPH where firstParagraph.isEmpty && cmark_node_parent(node) == root:
            gathered = node
        case CMARK_NODE_TEXT, CMARK_NODE_CODE:
            if gathered != nil { firstParagraph += literal(node) }
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
            if gathered != nil { firstParagraph += " " }
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE:
            omitHTML(node)
        case CMARK_NODE_LINK:
            links += 1
        default: break
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH where node == gathered:
            gathered = nil
        case CMARK_NODE_IMAGE:
            note(.picture, node)
            unwrap(node)
        case CMARK_NODE_LINK:
            links -= 1
            guard links == 0 else { return unwrap(node) }
            let address = text(cmark_node_get_url(node))
            if let safe = MarkdownLink.safe(address, sitePath: sitePath) {
                if safe != address { cmark_node_set_url(node, safe) }
            } else {
                note(.link(address), node)
                unwrap(node)
            }
        default: break
        }
    }

    /// Comments go without a word: they are notes of the author to themselves.
    private mutating func omitHTML(_ node: OpaquePointer) {
        if !literal(node).utf8.starts(with: "<!--".utf8) { note(.html, node) }
        cmark_node_unlink(node)
        cmark_node_free(node)
    }

    /// Puts what is inside a node in its place.
    private func unwrap(_ node: OpaquePointer) {
        while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
        cmark_node_unlink(node)
        cmark_node_free(node)
    }

    private mutating func note(_ kind: MarkdownOmission.Kind, _ node: OpaquePointer) {
        var line = Int(cmark_node_get_start_line(node))
        var column = Int(cmark_node_get_start_column(node))
        var ancestor = cmark_node_parent(node)
        while line == 0, let parent = ancestor {
            (line, column) = (Int(cmark_node_get_start_line(parent)), 0)
            ancestor = cmark_node_parent(parent)
        }
        omissions.append(MarkdownOmission(kind: kind, line: line, column: column))
    }

    private func literal(_ node: OpaquePointer) -> String { text(cmark_node_get_literal(node)) }

    private func text(_ characters: UnsafePointer<CChar>?) -> String { characters.map { String(cString: $0) } ?? "" }
}
