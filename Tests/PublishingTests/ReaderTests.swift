import Foundation
import SiteBuilding
import Synchronization
import Testing

@Suite("A reader during a publish")
struct ReaderTests {
    /// Reads a file under an open folder; nil where it is not there.
    private static func text(_ path: String, under folder: Int32) -> String? {
        let file = openat(folder, path, O_RDONLY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(file, &bytes, bytes.count)
        return count < 0 ? nil : String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    @Test("that holds the old tree walks it without an error while two publishes pass")
    func oldTree() throws {
        let scratch = try Scratch()
        let paths = (0..<20).map { "cities/\($0)/index.html" }
        func publish(_ version: Int) throws {
            try scratch.publish(Dictionary(uniqueKeysWithValues: paths.map { ($0, "\(version) \($0)") }))
        }
        try publish(1)
        let folder = open(scratch.output, O_RDONLY | O_DIRECTORY)
        try #require(folder >= 0)
        defer { close(folder) }
        let inside = openat(folder, "cities/3", O_RDONLY | O_DIRECTORY)
        try #require(inside >= 0)
        defer { close(inside) }
        for version in 2...3 {
            try publish(version)
            for path in paths { #expect(Self.text(path, under: folder) == "1 \(path)") }
            #expect(Self.text("index.html", under: inside) == "1 cities/3/index.html")
        }
    }

    @Test("never meets a mixture, half a file or no site, over 200 publishes")
    func hammer() throws {
        let scratch = try Scratch(under: "/dev/shm")
        let padding = String(repeating: ".", count: 2000)
        func publish(_ version: Int) throws {
            try scratch.publish(["index.html": "\(version)\(padding)", "build.json": "\(version)\(padding)"])
        }
        try publish(0)
        let published = Atomic(0)
        let isOver = Atomic(false)
        let reads = Atomic(0)
        let faults = Mutex<[String]>([])
        let readers = (0..<2).map { _ in
            Thread {
                while !isOver.load(ordering: .acquiring) {
                    let before = published.load(ordering: .acquiring)
                    let folder = open(scratch.output, O_RDONLY | O_DIRECTORY)
                    guard folder >= 0 else {
                        faults.withLock { $0.append("no site: errno \(errno)") }
                        continue
                    }
                    let index = Self.text("index.html", under: folder)
                    let build = Self.text("build.json", under: folder)
                    close(folder)
                    // Who sleeps through more than two publishes may find the tree gone.
                    let isSlow = published.load(ordering: .acquiring) - before >= 2
                    if index != build || index == nil, !(isSlow && (index == nil || build == nil)) {
                        faults.withLock { $0.append("\(index?.prefix(9) ?? "nil") and \(build?.prefix(9) ?? "nil")") }
                    }
                    if let index, index.utf8.count < 2001 { faults.withLock { $0.append("half a file") } }
                    reads.add(1, ordering: .relaxed)
                }
            }
        }
        for reader in readers { reader.start() }
        for version in 1...200 {
            try publish(version)
            published.add(1, ordering: .releasing)
        }
        isOver.store(true, ordering: .releasing)
        while readers.contains(where: { !$0.isFinished }) { usleep(1000) }
        #expect(faults.withLock { $0 } == [])
        #expect(reads.load(ordering: .relaxed) > 0)
    }
}
