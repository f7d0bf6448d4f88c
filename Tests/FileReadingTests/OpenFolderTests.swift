import FileReading
import Foundation
import Testing

@Suite struct OpenFolderTests {
    /// `site` is what is read; `secret` lies beside it.
    private func folder() throws -> TestFolder {
        let folder = try TestFolder()
        try folder.write("secret", "secret")
        try folder.write("site/page.html", "page")
        try folder.write("site/a/b/deep.txt", "deep")
        try folder.link("site/out", to: "../secret")
        try folder.link("site/far-out", to: folder.path + "/secret")
        try folder.link("site/up", to: "..")
        try folder.link("site/round", to: "round")
        try folder.link("site/a/in", to: "b/deep.txt")
        try folder.link("site/a/back", to: "../page.html")
        try folder.link("site/short", to: "a/b")
        try folder.link("site/gone", to: "nothing")
        #expect(mkfifo(folder.path + "/site/pipe", 0o644) == 0)
        return folder
    }

    private func text(_ entry: OpenFolder.Entry) throws -> String {
        switch entry {
        case .nothing: return "nothing"
        case .folder: return "folder"
        case .file(let file):
            var bytes = [UInt8](repeating: 0, count: 100)
            let count = try bytes.withUnsafeMutableBytes { try file.read(into: $0, from: 0) }
            #expect(count == file.mark.size)
            return String(decoding: bytes.prefix(count), as: UTF8.self)
        }
    }

    private func check(_ name: String, _ way: OpenFolder.Way, _ expected: String) throws {
        let folder = try folder()
        guard let site = try OpenFolder(folder.path + "/site", way: way) else {
            Issue.record("the folder is not found")
            return
        }
        #expect(try text(site.entry(name)) == expected, "\(name)")
    }

    @Test(arguments: OpenFolder.Way.allCases)
    func `what stands beneath a folder is found, and nothing outside of it`(way: OpenFolder.Way) throws {
        for (name, expected) in [
            ("page.html", "page"), ("a/b/deep.txt", "deep"), ("a", "folder"), ("a/b", "folder"),
            ("missing", "nothing"), ("page.html/x", "nothing"), ("a/b/deep.txt/", "nothing"),
            ("out", "nothing"), ("far-out", "nothing"), ("up", "nothing"), ("up/secret", "nothing"),
            ("../secret", "nothing"), ("a/../../secret", "nothing"), ("/etc/passwd", "nothing"),
            ("round", "nothing"), ("gone", "nothing"), ("pipe", "nothing"),
            (String(repeating: "x", count: 300), "nothing"),
            (Array(repeating: "x", count: 3000).joined(separator: "/"), "nothing"),
        ] {
            try check(name, way, expected)
        }
    }

    @Test(arguments: [("a/in", "deep"), ("a/back", "page"), ("short", "folder"), ("short/deep.txt", "deep")])
    func `a link that stays beneath the folder is followed by the kernel, and by nobody else`(
        name: String, expected: String
    ) throws {
        try check(name, .kernel, expected)
        try check(name, .names, "nothing")
    }

    @Test func `the folder itself may be a link, and is none where it is missing or a file`() throws {
        let folder = try folder()
        try folder.link("public", to: "site")
        guard let linked = try OpenFolder(folder.path + "/public") else {
            Issue.record("the link is not followed")
            return
        }
        #expect(try text(linked.entry("page.html")) == "page")
        for name in ["nowhere", "secret"] {
            let isThere = try OpenFolder(folder.path + "/" + name) != nil
            #expect(!isThere)
        }
    }

    @Test func `an open folder and an open file stay what they are when their names are given to others`() throws {
        let folder = try TestFolder()
        try folder.write("site/page.html", "old")
        try folder.write("next/page.html", "new")
        guard let site = try OpenFolder(folder.path + "/site") else {
            Issue.record("the folder is not found")
            return
        }
        let entry = try site.entry("page.html")
        try folder.rename("site", to: "former")
        try folder.rename("next", to: "site")
        #expect(try text(entry) == "old")
        #expect(try text(site.entry("page.html")) == "old")
        try FileManager.default.removeItem(atPath: folder.path + "/former")
        #expect(try text(entry) == "old")
        #expect(try text(site.entry("page.html")) == "nothing")
    }

    @Test(.enabled(if: geteuid() != 0)) func `what may not be read is the operator's to know`() throws {
        let folder = try TestFolder()
        try folder.write("site/page.html", "page")
        chmod(folder.path + "/site/page.html", 0)
        guard let site = try OpenFolder(folder.path + "/site") else {
            Issue.record("the folder is not found")
            return
        }
        let error = #expect(throws: ReadingFailure.self) { _ = try site.entry("page.html") }
        #expect(error?.description == "cannot open \(folder.path)/site/page.html: Permission denied")
    }
}
