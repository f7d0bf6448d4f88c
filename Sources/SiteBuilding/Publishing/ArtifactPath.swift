/// A path of a file inside the output: names with `/` between them, none of which leads elsewhere.
struct ArtifactPath {
    let text: String

    init(_ text: String) throws(PublishError) {
        let names = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isSafe = names.allSatisfy { name in
            !name.isEmpty && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8) && !name.contains(0)
        }
        guard isSafe else { throw .refusedPath(text) }
        self.text = text
    }

    /// The folders that it lies in, outermost first: `a` and `a/b` of `a/b/c`.
    var folders: [String] {
        text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }.map { String(text[..<$0]) }
    }
}
