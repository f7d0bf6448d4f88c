import Diagnostics
import Foundation
import Testing

@testable import ContentParsing

struct FolderSourceTests {
    /// Runs in a folder of its own that is gone afterwards.
    private func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "folder-source-\(UUID().uuidString)")
        let content = folder.appending(path: "Content")
        try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    private func write(_ text: String, _ path: String, in folder: URL) throws {
        let url = folder.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    @Test
    func `files are listed by the bytes of their paths, without those that begin with a dot`() throws {
        try inFolder { folder in
            for path in ["b.md", "a/c.md", "a.md", "é.md", "Z.md", ".hidden", ".git/config", "a/.swp", "a-b.md"] {
                try write("x", "Content/" + path, in: folder)
            }
            let source = FolderSource(root: folder.path)
            #expect(
                try source.files().map(\.path) == [
                    "Content/Z.md", "Content/a-b.md", "Content/a.md", "Content/a/c.md", "Content/b.md", "Content/é.md",
                ])
            #expect(try source.bytes(of: "Content/a/c.md") == Array("x".utf8))
        }
    }

    @Test
    func `a link inside the folder is its file, any other is refused`() throws {
        try inFolder { folder in
            try write("good", "Content/pages/real.md", in: folder)
            try write("secret", "outside.md", in: folder)
            try write("x", "Content-other/x.md", in: folder)
            for (name, target) in [
                ("inside.md", "pages/real.md"), ("outside.md", "../outside.md"), ("absolute.md", "/etc/passwd"),
                ("folder", "pages"), ("loop", "loop"), ("dangling.md", "nothing.md"),
                ("sibling.md", "../Content-other/x.md"),
                ("up", ".."),
            ] {
                try FileManager.default.createSymbolicLink(
                    atPath: folder.appending(path: "Content/" + name).path, withDestinationPath: target)
            }
            let source = FolderSource(root: folder.path)
            let files = try source.files()
            #expect(files.filter { $0.refusal == nil }.map(\.path) == ["Content/inside.md", "Content/pages/real.md"])
            #expect(files.filter { $0.refusal != nil }.count == 7)
            #expect(try source.bytes(of: "Content/inside.md") == Array("good".utf8))
        }
    }

    @Test
    func `a pipe is refused, not waited for`() throws {
        try inFolder { folder in
            #expect(mkfifo(folder.appending(path: "Content/pipe.md").path, 0o600) == 0)
            let files = try FolderSource(root: folder.path).files()
            #expect(files.map { $0.refusal?.message } == ["“pipe.md” is neither a file nor a folder"])
            #expect(throws: ContentReadError.self) { try FolderSource(root: folder.path).bytes(of: "Content/pipe.md") }
        }
    }

    @Test
    func `a folder that is not there throws with its path`() throws {
        try inFolder { folder in
            let error = #expect(throws: ContentReadError.self) {
                try FolderSource(root: folder.path, content: "Nothing").files()
            }
            #expect(error?.path == folder.path + "/Nothing")
        }
    }

    @Test
    func `the content folder itself may be a link`() throws {
        try inFolder { folder in
            try write("x", "releases/7/a.md", in: folder)
            try FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: "Current").path, withDestinationPath: "releases/7")
            let source = FolderSource(root: folder.path, content: "Current")
            #expect(try source.files().map(\.path) == ["Current/a.md"])
        }
    }

    @Test
    func `an absolute content folder is read where it is`() throws {
        try inFolder { folder in
            try write("x", "Content/a.md", in: folder)
            let content = folder.path + "/Content"
            #expect(try FolderSource(root: "/elsewhere", content: content).files().map(\.path) == [content + "/a.md"])
        }
    }
}
