import Foundation
import SiteBuilding
import Testing

@Suite("Publishing")
struct PublisherTests {
    @Test("a site is published with git's ignore file, and its state lies beside it", arguments: ["/tmp", "/dev/shm"])
    func first(base: String) throws {
        let scratch = try Scratch(under: base)
        let report = try scratch.publish(["index.html": "one", "cities/lisbon/index.html": "Lisbon"])
        #expect(scratch.files("public") == [".gitignore", "cities/lisbon/index.html", "index.html"])
        #expect(try scratch.text("public/.gitignore") == "*\n!.gitignore\n")
        #expect(try scratch.names(".public") == ["files", "lock", "manifest"])
        #expect(report == PublishReport(written: 3, unchanged: 0))
    }

    @Test("what the new site does not have is gone, folders too")
    func stale() throws {
        let scratch = try Scratch()
        try scratch.publish(["index.html": "one", "old/page.html": "old"])
        let report = try scratch.publish(["index.html": "two"])
        #expect(scratch.files("public") == [".gitignore", "index.html"])
        #expect(!scratch.exists("public/old"))
        #expect(report.lostPages == ["old/page.html"])
    }

    @Test("a file that stays the same keeps its inode and time; one that changes gets another inode")
    func unchanged() throws {
        let scratch = try Scratch()
        try scratch.publish(["a/same.html": "same", "changed.html": "one", "empty.txt": ""])
        let same = try scratch.inode("public/a/same.html")
        let time = try scratch.modified("public/a/same.html")
        let changed = try scratch.inode("public/changed.html")
        let report = try scratch.publish(["a/same.html": "same", "changed.html": "two", "empty.txt": ""])
        #expect(try scratch.inode("public/a/same.html") == same)
        #expect(try scratch.modified("public/a/same.html") == time)
        #expect(try scratch.inode("public/changed.html") != changed)
        #expect(try scratch.text(".public/former-1/changed.html") == "one")
        #expect(report.written == 1)
        #expect(report.unchanged == 3)
    }

    @Test("a site that equals the one before is left alone")
    func nothingNew() throws {
        let scratch = try Scratch()
        try scratch.publish(["index.html": "one"])
        let folder = try scratch.inode("public")
        let report = try scratch.publish(["index.html": "one"])
        #expect(!report.isChanged)
        #expect(try scratch.inode("public") == folder)
        #expect(try scratch.names(".public") == ["files", "lock", "manifest"])
    }

    @Test("a file that somebody put into the public folder goes, even where nothing else changed")
    func stray() throws {
        let scratch = try Scratch()
        try scratch.publish(["index.html": "one"])
        try scratch.write("public/stray.txt", "x")
        let report = try scratch.publish(["index.html": "one"])
        #expect(report.isChanged)
        #expect(scratch.files("public") == [".gitignore", "index.html"])
    }

    @Test("the three trees before are kept, and no more")
    func formers() throws {
        let scratch = try Scratch()
        for number in 1...5 { try scratch.publish(["index.html": "\(number)"]) }
        #expect(try scratch.names(".public") == ["files", "former-2", "former-3", "former-4", "lock", "manifest"])
        #expect(try scratch.text(".public/former-3/index.html") == "3")
        #expect(try scratch.text(".public/former-4/index.html") == "4")
    }

    @Test("the folder of a fresh clone is replaced, and so is an empty one")
    func clone() throws {
        let scratch = try Scratch()
        try scratch.write("public/.gitignore", "*\r\n!.gitignore\r\n")
        try scratch.publish(["index.html": "one"])
        #expect(scratch.files("public") == [".gitignore", "index.html"])

        let other = try Scratch()
        try other.makeFolder("public")
        try other.publish(["index.html": "one"])
        #expect(other.files("public") == [".gitignore", "index.html"])
    }

    @Test("a folder with somebody's own files is not replaced")
    func foreign() throws {
        let scratch = try Scratch()
        try scratch.write("public/thesis.txt", "mine")
        let error = #expect(throws: PublishError.foreignFolder(scratch.output)) {
            try scratch.publish(["index.html": "one"])
        }
        #expect(error?.description.hasSuffix("name another output, or empty that folder") == true)
        #expect(scratch.files("public") == ["thesis.txt"])
    }

    @Test("an output that is a link to a folder stands for that folder")
    func link() throws {
        let scratch = try Scratch()
        try scratch.makeFolder("www/site")
        try FileManager.default.createSymbolicLink(atPath: scratch.output, withDestinationPath: "www/site")
        try Scratch.publish(["index.html": "one"], to: scratch.output + "/")
        try Scratch.publish(["index.html": "two"], to: scratch.output)
        #expect(scratch.files("www/site") == [".gitignore", "index.html"])
        #expect(try scratch.text("public/index.html") == "two")
        #expect(try scratch.names("www") == [".site", "site"])
    }

    @Test("an output without a name of its own is refused", arguments: [".", "/", "", "..", "a/.."])
    func nameless(output: String) throws {
        #expect(throws: PublishError.namelessOutput(output)) { try Publisher(output: output).stage() }
    }

    @Test("missing folders above the output are made")
    func above() throws {
        let scratch = try Scratch()
        try Scratch.publish(["index.html": "one"], to: scratch.path + "/build/today/site")
        #expect(scratch.files("build/today/site") == [".gitignore", "index.html"])
    }

    @Test("an abandoned site leaves the public one as it is")
    func abandoned() throws {
        let scratch = try Scratch()
        try scratch.publish(["index.html": "one"])
        let site = try Publisher(output: scratch.output).stage()
        try site.write("index.html", Array("two".utf8))
        try site.abandon()
        try site.abandon()
        #expect(try scratch.text("public/index.html") == "one")
        #expect(try scratch.names(".public") == ["files", "lock", "manifest"])
        #expect(throws: PublishError.finished(path: "late.html")) { try site.write("late.html", []) }
        #expect(throws: (any Error).self) { try site.publish(Manifest([])) }
    }

    @Test("where the file system cannot exchange folders, two renames do")
    func twoSteps() throws {
        let scratch = try Scratch()
        let exchange = Exchange { _, _ in EINVAL }
        #expect(try scratch.publish(["index.html": "1"], exchange: exchange).wasAtomic)
        for number in 2...4 {
            #expect(try !scratch.publish(["index.html": "\(number)"], exchange: exchange).wasAtomic)
        }
        #expect(try scratch.text("public/index.html") == "4")
        #expect(try scratch.names(".public") == ["files", "former-1", "former-2", "former-3", "lock", "manifest"])
    }

    @Test("an exchange that fails leaves the old site and nothing else")
    func failedExchange() throws {
        let scratch = try Scratch()
        try scratch.publish(["index.html": "one"])
        let error = #expect(throws: SystemFailure.self) {
            try scratch.publish(["index.html": "two"], exchange: Exchange { _, _ in EACCES })
        }
        #expect(error?.description == "cannot replace \(scratch.output): Permission denied")
        #expect(try scratch.text("public/index.html") == "one")
        #expect(try scratch.names(".public") == ["files", "lock", "manifest"])
        try scratch.publish(["index.html": "two"])
        #expect(try scratch.text("public/index.html") == "two")
    }
}
