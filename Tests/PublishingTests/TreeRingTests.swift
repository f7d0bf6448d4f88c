import Foundation
import SiteBuilding
import TestSupport
import Testing

/// Former trees become the next ones: whatever happened in between, what is public is what was staged.
@Suite("A ring of trees")
struct TreeRingTests {
    @discardableResult
    private func publish(_ files: [String: String], keeping kept: Set<String> = [], to scratch: Scratch) throws
        -> PublishReport
    {
        let site = try Publisher(output: scratch.output).stage(trusting: true)
        for (path, text) in files where !kept.contains(path) { try site.write(path, Array(text.utf8)) }
        if !kept.isEmpty { #expect(try site.keep(kept.sorted())) }
        return try site.publish(Manifest([]), allowShrink: true)
    }

    private func published(_ scratch: Scratch) throws -> [String: String] {
        let paths = scratch.files("public").filter { $0 != ".gitignore" }
        return try Dictionary(uniqueKeysWithValues: paths.map { ($0, try scratch.text("public/" + $0)) })
    }

    @Test("from the fifth publish on a tree that was public before is made use of")
    func recycled() throws {
        let scratch = try Scratch()
        var trees: [Int] = []
        for number in 1...9 {
            let files = ["index.html": "\(number)", "same/a.html": "same", "old/\(number).html": "x"]
            let report = try publish(files, keeping: number > 1 ? ["same/a.html"] : [], to: scratch)
            #expect(report.written == (number > 1 ? 2 : 4))
            #expect(try published(scratch) == files)
            #expect(!scratch.exists("public/old/\(number - 1).html"))
            trees.append(try scratch.inode("public"))
        }
        #expect(Set(trees).count == 4)
        #expect(trees[4] == trees[0] && trees[8] == trees[4])
        #expect(try scratch.names(".public").filter { $0.hasPrefix("former-") }.count == 3)
    }

    @Test("random sites, with builds that are given up and records that are damaged in between", arguments: 1...6)
    func random(seed: UInt64) throws {
        var lottery = Lottery(seed: seed)
        let scratch = try Scratch()
        var files: [String: String] = [:]
        var before: [String: String] = [:]
        for step in 0..<60 {
            for _ in 0...Int.random(in: 0...3, using: &lottery) {
                let names = ["a", "b", "c", "d/e", "d/f", "g/h/i", "g/h/j", "g/k"]
                let path = names[Int.random(in: names.indices, using: &lottery)]
                switch Int.random(in: 0...3, using: &lottery) {
                case 0: files[path] = nil
                // A file where a folder was, and the other way round.
                case 1 where path.contains("/"):
                    let folder = String(path.prefix { $0 != "/" })
                    files = files.filter { !$0.key.hasPrefix(folder + "/") }
                    files[folder] = "\(step)"
                default:
                    files = files.filter { !path.hasPrefix($0.key + "/") }
                    files[path] = "\(Int.random(in: 0...2, using: &lottery))"
                }
            }
            switch Int.random(in: 0...9, using: &lottery) {
            case 0: try Publisher(output: scratch.output).stage(trusting: true).abandon()
            case 1:
                let records = try scratch.names(".public").filter { $0.hasPrefix("changes-") || $0 == "files" }
                if let record = records.randomElement(using: &lottery) { try scratch.write(".public/" + record, "x") }
            case 2:
                try scratch.publish(files.filter { _ in Bool.random(using: &lottery) }, allowShrink: true)
                before = [:]
            default: break
            }
            let kept = before.filter { files[$0.key] == $0.value }.keys.filter { _ in Bool.random(using: &lottery) }
            try publish(files, keeping: Set(kept), to: scratch)
            #expect(try published(scratch) == files, "seed \(seed), step \(step)")
            before = files
        }
    }

    @Test("a build that is killed while it makes use of a former tree costs that tree and nothing else")
    func killed() async throws {
        let scratch = try Scratch()
        for number in 1...6 { try publish(["index.html": "\(number)", "same.html": "same"], to: scratch) }
        await #expect(processExitsWith: .signal(SIGKILL)) { [output = scratch.output as String] in
            let site = try Publisher(output: output).stage(trusting: true)
            try site.write("index.html", Array("half".utf8))
            raise(SIGKILL)
        }
        #expect(try published(scratch) == ["index.html": "6", "same.html": "same"])
        for number in 7...12 {
            try publish(["index.html": "\(number)", "same.html": "same"], to: scratch)
            #expect(try published(scratch) == ["index.html": "\(number)", "same.html": "same"])
        }
        #expect(try scratch.names(".public").filter { $0.hasPrefix("former-") }.count == 3)
    }

    @Test("a build that is killed just after the exchange leaves trees that are told apart")
    func killedAfterExchange() async throws {
        let scratch = try Scratch()
        for number in 1...6 { try publish(["index.html": "\(number)", "n/\(number).html": "x"], to: scratch) }
        await #expect(processExitsWith: .signal(SIGKILL)) { [output = scratch.output as String] in
            let exchange = Exchange { old, new in
                let code = Exchange.atomic.swap(old, new)
                raise(SIGKILL)
                return code
            }
            let site = try Publisher(output: output, exchange: exchange).stage(trusting: true)
            try site.write("index.html", Array("7".utf8))
            _ = try site.publish(Manifest([]), allowShrink: true)
        }
        for number in 8...13 {
            try publish(["index.html": "\(number)", "n/\(number).html": "x"], to: scratch)
            #expect(try published(scratch) == ["index.html": "\(number)", "n/\(number).html": "x"])
        }
    }

    @Test("a site that equals the one before is left alone, and the tree goes back into the ring")
    func nothingNew() throws {
        let scratch = try Scratch()
        for number in 1...6 { try publish(["index.html": "\(number)"], to: scratch) }
        let tree = try scratch.inode("public")
        for _ in 1...5 { #expect(try !publish(["index.html": "6"], to: scratch).isChanged) }
        #expect(try scratch.inode("public") == tree)
        try publish(["index.html": "7"], to: scratch)
        #expect(try published(scratch) == ["index.html": "7"])
        #expect(try scratch.names(".public").filter { $0.hasPrefix("former-") }.count == 3)
    }
}
