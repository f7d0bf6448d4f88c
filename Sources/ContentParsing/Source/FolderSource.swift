import Diagnostics

/// Content in a folder on disk.
///
/// It never leaves that folder: a symbolic link that leads out of it, and every link to a folder, is refused with a
/// diagnostic. What begins with a dot is not content.
package struct FolderSource: ContentSource {
    package let content: String
    private let root: String

    /// - Parameters:
    ///   - root: The site's folder.
    ///   - content: The content folder, from there or absolute.
    package init(root: String, content: String = "Content") {
        self.root = root
        self.content = content
    }

    package func files() throws -> [SourceFile] {
        // The folder itself may be a link: whoever runs the program has named it.
        let home = try FileSystem.resolved(path(on: content))
        guard case .folder = try FileSystem.kind(of: home) else {
            throw ContentReadError(path: path(on: content), reason: "not a folder")
        }
        var found: [SourceFile] = []
        var folders = [content]
        while let folder = folders.popLast() {
            for name in try FileSystem.names(in: path(on: folder)) where name.first != UInt8(ascii: ".") {
                guard let text = String(validating: name, as: UTF8.self) else {
                    found.append(misnamed(name, in: folder))
                    continue
                }
                let path = folder + "/" + text
                switch try FileSystem.kind(of: self.path(on: path)) {
                case .file(let size): found.append(SourceFile(path: path, size: size))
                case .folder: folders.append(path)
                case .link: found.append(try linked(path, home: home))
                case .other: found.append(refused(path, "“\(text)” is neither a file nor a folder"))
                case .gone: continue
                }
            }
        }
        return found.sortedByPath()
    }

    package func bytes(of path: String) throws -> [UInt8] {
        try FileSystem.bytes(of: self.path(on: path))
    }

    private func path(on path: String) -> String { path.hasPrefix("/") ? path : root + "/" + path }

    /// A link counts as the file that it leads to, where that lies inside the content folder.
    private func linked(_ path: String, home: String) throws -> SourceFile {
        guard let target = try FileSystem.target(of: self.path(on: path)) else {
            return refused(path, "the symbolic link leads to nothing")
        }
        guard target == home || target.hasPrefix(home + "/") else {
            return refused(path, "the symbolic link leaves the content folder")
        }
        guard case .file(let size) = try FileSystem.kind(of: target) else {
            return refused(path, "the symbolic link leads to a folder")
        }
        return SourceFile(path: path, size: size)
    }

    private func refused(_ path: String, _ message: String) -> SourceFile {
        let diagnostic = Diagnostic(
            ContentRules.linkOutsideContent, message, at: SourceLocation(file: path),
            hint: "put the file itself in its place")
        return SourceFile(path: path, size: 0, refusal: diagnostic)
    }

    private func misnamed(_ name: [UInt8], in folder: String) -> SourceFile {
        let path = folder + "/" + String(decoding: name, as: UTF8.self)
        let diagnostic = Diagnostic(
            ContentRules.fileName, "the name of the file is not UTF-8", at: SourceLocation(file: path),
            hint: "rename it: a–z, 0–9 and hyphens")
        return SourceFile(path: path, size: 0, refusal: diagnostic)
    }
}
