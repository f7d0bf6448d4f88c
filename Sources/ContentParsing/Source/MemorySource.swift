/// Content as a dictionary of paths to text, for tests and for other versions of a file.
package struct MemorySource: ContentSource {
    package let content: String
    private let contents: [String: [UInt8]]

    package init(_ contents: [String: [UInt8]], content: String = "Content") {
        self.content = content
        self.contents = contents
    }

    package init(_ texts: [String: String], content: String = "Content") {
        self.init(texts.mapValues { Array($0.utf8) }, content: content)
    }

    package func files() -> [SourceFile] {
        contents.map { SourceFile(path: $0.key, size: $0.value.count) }.sortedByPath()
    }

    package func bytes(of path: String) throws -> [UInt8] {
        guard let bytes = contents[path] else { throw ContentReadError(path: path, reason: "no such file") }
        return bytes
    }
}
