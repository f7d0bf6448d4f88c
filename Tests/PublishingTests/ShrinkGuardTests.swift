import SiteBuilding
import Testing

@Suite("The guard against losing a site")
struct ShrinkGuardTests {
    /// Publishes pages of these names, of which those that begin with "day" depend on the clock.
    private func publish(
        _ names: [String], to scratch: Scratch, explained: Set<String> = [], allowShrink: Bool = false
    ) throws -> PublishReport {
        let site = try Publisher(output: scratch.output).stage()
        for name in names { try site.write("\(name)/index.html", Array(name.utf8)) }
        return try site.publish(
            Manifest(
                names.map { name in
                    Manifest.Page(
                        path: "\(name)/index.html", source: "Content/\(name)\t%.md",
                        dependsOnClock: name.hasPrefix("day"))
                }), explained: explained, allowShrink: allowShrink)
    }

    @Test("a build that would lose more than half of the pages stops and names some")
    func shrinks() throws {
        let scratch = try Scratch()
        _ = try publish(["a", "b", "c", "d", "e", "f", "g"], to: scratch)
        let error = #expect(throws: PublishError.self) { try publish(["g", "new"], to: scratch) }
        #expect(
            error
                == .wouldShrink(lost: 6, of: 7, examples: ["a/index.html", "b/index.html", "c/index.html"]))
        #expect(
            error?.description == """
                the build would remove 6 of 7 pages, and neither a commit nor the clock says why (a/index.html, \
                b/index.html, c/index.html, …); if that is right, build with --allow-shrink
                """)
        #expect(scratch.files("public").count == 8)
        #expect(try scratch.names(".public") == ["files", "lock", "manifest"])

        let report = try publish(["g", "new"], to: scratch, allowShrink: true)
        #expect(report.lostPages.count == 6)
        #expect(scratch.files("public") == [".gitignore", "g/index.html", "new/index.html"])
    }

    @Test("half of the pages may go")
    func half() throws {
        let scratch = try Scratch()
        _ = try publish(["a", "b", "c", "d"], to: scratch)
        #expect(try publish(["a", "b"], to: scratch).lostPages.count == 2)
    }

    @Test("pages that a commit removed and pages whose time is over may go")
    func explained() throws {
        let scratch = try Scratch()
        _ = try publish(["a", "b", "day1", "day2", "day3", "z"], to: scratch)
        let report = try publish(["z"], to: scratch, explained: ["Content/a\t%.md", "Content/b\t%.md"])
        #expect(report.lostPages.count == 5)
    }

    @Test("a build that stopped is measured against the site that is still there")
    func again() throws {
        let scratch = try Scratch()
        _ = try publish(["a", "b", "c", "d"], to: scratch)
        for _ in 1...2 {
            #expect(throws: PublishError.self) { try publish(["a"], to: scratch) }
        }
    }

    @Test("a first try of fewer than four pages may change altogether")
    func small() throws {
        let scratch = try Scratch()
        _ = try publish(["a", "b", "c"], to: scratch)
        #expect(try publish(["x"], to: scratch).lostPages.count == 3)
    }

    @Test("a manifest of another version of the tool counts as none")
    func unknownManifest() throws {
        let scratch = try Scratch()
        _ = try publish(["a", "b", "c", "d"], to: scratch)
        try scratch.write(".public/manifest", "streetmap-manifest-9\twhatever\n")
        #expect(try publish(["x"], to: scratch).lostPages.isEmpty)
    }
}
