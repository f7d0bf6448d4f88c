import Foundation
import SiteBuilding
import Testing

@Suite("A site in the making")
struct StagedSiteTests {
    @Test(
        "a path that leads elsewhere is refused",
        arguments: [
            "", "/etc/passwd", "../up", "a/../b", "a//b", "a/", "./a", "a/.", "..", "a\0b",
        ])
    func traversal(path: String) throws {
        let scratch = try Scratch()
        let site = try Publisher(output: scratch.output).stage()
        #expect(throws: PublishError.refusedPath(path)) { try site.write(path, []) }
        #expect(throws: PublishError.refusedPath(path)) { try site.copyFile(from: "/etc/hostname", to: path) }
    }

    @Test("a path is written once, whether its bytes are new or not")
    func twice() throws {
        let scratch = try Scratch()
        try scratch.publish(["a.html": "same"])
        let site = try Publisher(output: scratch.output).stage()
        try site.write("a.html", Array("same".utf8))
        #expect(throws: PublishError.writtenTwice("a.html")) { try site.write("a.html", Array("same".utf8)) }
        #expect(throws: PublishError.writtenTwice("a.html")) { try site.write("a.html", Array("other".utf8)) }
        #expect(throws: PublishError.writtenTwice(".gitignore")) { try site.write(".gitignore", []) }
    }

    @Test("a file where a folder is needed is an error that names both")
    func fileAsFolder() throws {
        let scratch = try Scratch()
        let site = try Publisher(output: scratch.output).stage()
        try site.write("a", [])
        let error = #expect(throws: SystemFailure.self) { try site.write("a/b", []) }
        #expect(error?.description == "cannot write \(scratch.state)/staged/a/b: Not a directory")
    }

    @Test("many tasks write at once")
    func concurrent() async throws {
        let scratch = try Scratch()
        let site = try Publisher(output: scratch.output).stage()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    for number in 0..<50 {
                        try site.write("cities/\(number)/pages/\(worker).html", Array("\(worker) \(number)".utf8))
                    }
                }
            }
            try await group.waitForAll()
        }
        let report = try site.publish(Manifest([]))
        #expect(report.written == 401)
        #expect(scratch.files("public").count == 401)
        #expect(try scratch.text("public/cities/7/pages/3.html") == "3 7")
    }

    @Test("a picture is copied, and linked where it is the same as before")
    func media() throws {
        let scratch = try Scratch()
        let picture = String(repeating: "picture ", count: 20_000)
        try scratch.write("Content/portrait.jpg", picture)
        for content in [picture, picture, picture.uppercased()] {
            try scratch.write("Content/portrait.jpg", content)
            let site = try Publisher(output: scratch.output).stage()
            try site.copyFile(from: scratch.path + "/Content/portrait.jpg", to: "media/portrait.jpg")
            _ = try site.publish(Manifest([]))
            #expect(try scratch.text("public/media/portrait.jpg") == content)
        }
        #expect(try scratch.names(".public") == ["files", "former-1", "lock", "manifest"])
        #expect(try scratch.text(".public/former-1/media/portrait.jpg") == picture)
    }

    @Test("a change of the last byte of a large file is seen")
    func lastByte() throws {
        let scratch = try Scratch()
        let text = String(repeating: "x", count: 100_000)
        try scratch.publish(["index.html": text + "a"])
        let report = try scratch.publish(["index.html": text + "b"])
        #expect(report.written == 1)
        #expect(try scratch.text("public/index.html") == text + "b")
    }

    @Test("a link, a pipe, a folder and a missing file are not copied")
    func notRegular() throws {
        let scratch = try Scratch()
        try scratch.write("Content/a.jpg", "a")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path + "/Content/link.jpg", withDestinationPath: "a.jpg")
        try #require(mkfifo(scratch.path + "/Content/pipe.jpg", 0o600) == 0)
        let site = try Publisher(output: scratch.output).stage()
        for name in ["link.jpg", "pipe.jpg", "."] {
            let source = scratch.path + "/Content/" + name
            #expect(throws: PublishError.notARegularFile(source)) { try site.copyFile(from: source, to: "x.jpg") }
        }
        let missing = scratch.path + "/Content/missing.jpg"
        let error = #expect(throws: SystemFailure.self) { try site.copyFile(from: missing, to: "x.jpg") }
        #expect(error?.description == "cannot read \(missing): No such file or directory")
    }

    @Test("only one build at a time, and the next may begin when one has ended")
    func lock() throws {
        let scratch = try Scratch()
        let site = try Publisher(output: scratch.output).stage()
        let error = #expect(throws: PublishError.self) { try Publisher(output: scratch.output).stage() }
        #expect(
            error?.description
                == "another build of \(scratch.output) is running (process \(ProcessInfo.processInfo.processIdentifier))"
        )
        try site.write("index.html", [])
        _ = try site.publish(Manifest([]))
        try Publisher(output: scratch.output).stage().abandon()
        // One that is simply dropped lets go of the lock too.
        do { _ = try Publisher(output: scratch.output).stage() }
        try Publisher(output: scratch.output).stage().abandon()
    }
}
