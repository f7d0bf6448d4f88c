import Foundation
import SiteBuilding
import Testing

@Suite("A build that is killed")
struct KilledBuildTests {
    /// A site of which a reader can tell that its parts belong together.
    private static func site(_ version: Int) -> [String: String] {
        ["index.html": "\(version)", "build.json": "\(version)", "pages/\(version).html": "same"]
    }

    private func version(_ scratch: Scratch, _ tree: String = "public") throws -> Int {
        let index = try scratch.text(tree + "/index.html")
        #expect(try scratch.text(tree + "/build.json") == index)
        #expect(scratch.exists(tree + "/pages/\(index).html"))
        return try #require(Int(index))
    }

    /// What the next build finds and leaves: the two trees before the public one, and no rest.
    private func checkRecovery(_ scratch: Scratch, expected: Int) throws {
        #expect(try version(scratch) == expected)
        try Publisher(output: scratch.output).stage().abandon()
        #expect(try version(scratch) == expected)
        let formers = try scratch.names(".public").filter { $0.hasPrefix("former-") }
        let versions = try Set(formers.map { try version(scratch, ".public/" + $0) })
        #expect(versions.isSuperset(of: [expected - 1, expected - 2]) && versions.count <= 3)
        #expect(try scratch.names(".public").filter { !$0.hasPrefix("former-") } == ["files", "lock", "manifest"])
        try scratch.publish(Self.site(expected + 1))
        #expect(try version(scratch) == expected + 1)
    }

    @Test("while it writes: the old site stays")
    func whileWriting() async throws {
        let scratch = try Scratch()
        for number in 1...3 { try scratch.publish(Self.site(number)) }
        await #expect(processExitsWith: .signal(SIGKILL)) { [output = scratch.output as String] in
            let site = try Publisher(output: output).stage()
            try site.write("pages/half.html", Array("half".utf8))
            raise(SIGKILL)
        }
        #expect(scratch.exists(".public/staged/pages/half.html"))
        try checkRecovery(scratch, expected: 3)
    }

    @Test("just before the exchange: the old site stays, the new tree goes")
    func beforeExchange() async throws {
        let scratch = try Scratch()
        for number in 1...3 { try scratch.publish(Self.site(number)) }
        await #expect(processExitsWith: .signal(SIGKILL)) { [output = scratch.output as String] in
            try Scratch.publish(Self.site(4), to: output, exchange: Exchange { _, _ in raise(SIGKILL) })
        }
        #expect(try version(scratch, ".public/ready") == 4)
        try checkRecovery(scratch, expected: 3)
    }

    @Test("just after the exchange: the new site stays, the old tree is kept for its readers")
    func afterExchange() async throws {
        let scratch = try Scratch()
        for number in 1...3 { try scratch.publish(Self.site(number)) }
        await #expect(processExitsWith: .signal(SIGKILL)) { [output = scratch.output as String] in
            try Scratch.publish(
                Self.site(4), to: output,
                exchange: Exchange { first, second in
                    _ = Exchange.atomic.swap(first, second)
                    return raise(SIGKILL)
                })
        }
        #expect(try version(scratch, ".public/ready") == 3)
        try checkRecovery(scratch, expected: 4)
    }

    @Test("at any moment: what a reader sees is whole, and no tree of the last two is lost", arguments: 0..<24)
    func anyMoment(round: Int) async throws {
        let scratch = try Scratch(under: round % 2 == 0 ? NSTemporaryDirectory() : "/dev/shm")
        for number in 1...3 { try scratch.publish(Self.site(number)) }
        await publishUntilKilled(scratch.output, isAtomic: true, after: 500 + round * 700)
        try checkRecovery(scratch, expected: try version(scratch))
    }

    @Test("at any moment where the exchange takes two steps: a whole site comes back", arguments: 0..<12)
    func anyMomentInTwoSteps(round: Int) async throws {
        let scratch = try Scratch(under: "/dev/shm")
        for number in 1...3 { try scratch.publish(Self.site(number)) }
        await publishUntilKilled(scratch.output, isAtomic: false, after: 500 + round * 300)
        try Publisher(output: scratch.output).stage().abandon()
        try checkRecovery(scratch, expected: try version(scratch))
    }

    private func publishUntilKilled(_ output: String, isAtomic: Bool, after microseconds: Int) async {
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [output = output as String, isAtomic = isAtomic as Bool, microseconds = microseconds as Int] in
            Thread.detachNewThread {
                usleep(UInt32(microseconds))
                kill(getpid(), SIGKILL)
            }
            while true {
                let current = try String(contentsOfFile: output + "/index.html", encoding: .utf8)
                let number = (Int(current) ?? 0) + 1
                let exchange = isAtomic ? Exchange.atomic : Exchange { _, _ in EINVAL }
                try Scratch.publish(Self.site(number), to: output, exchange: exchange)
            }
        }
    }

    @Test("between the two steps where folders cannot be exchanged: the old site comes back")
    func betweenTheSteps() throws {
        let scratch = try Scratch()
        for number in 1...3 { try scratch.publish(Self.site(number)) }
        try FileManager.default.moveItem(atPath: scratch.output, toPath: scratch.state + "/leaving")
        try scratch.write(".public/ready/index.html", "4")
        try scratch.write(
            ".public/manifest.next",
            "streetmap-manifest-1\t\(try device(scratch)):\(try scratch.inode(".public/ready"))\n")
        try Publisher(output: scratch.output).stage().abandon()
        try checkRecovery(scratch, expected: 3)
    }

    @Test("after the two steps: the new site stays and the old tree is kept")
    func afterTheSteps() throws {
        let scratch = try Scratch()
        for number in 1...3 { try scratch.publish(Self.site(number)) }
        try FileManager.default.moveItem(atPath: scratch.output, toPath: scratch.state + "/leaving")
        for (path, text) in Self.site(4) { try scratch.write("public/" + path, text) }
        try scratch.write("public/.gitignore", "*\n!.gitignore\n")
        try checkRecovery(scratch, expected: 4)
    }

    @Test("a whole tree of which nothing is known is kept like one that was public")
    func unknownReady() throws {
        let scratch = try Scratch()
        for number in 1...3 { try scratch.publish(Self.site(number)) }
        try scratch.write(".public/ready/index.html", "?")
        try Publisher(output: scratch.output).stage().abandon()
        #expect(try scratch.text(".public/former-3/index.html") == "?")
    }

    @Test("while a former tree was being removed: the removal is finished")
    func whileRemoving() throws {
        let scratch = try Scratch()
        for number in 1...3 { try scratch.publish(Self.site(number)) }
        try scratch.write(".public/doomed-7/pages/rest.html", "x")
        try checkRecovery(scratch, expected: 3)
    }

    private func device(_ scratch: Scratch) throws -> Int {
        (try FileManager.default.attributesOfItem(atPath: scratch.state)[.systemNumber] as? Int) ?? -1
    }
}
