import Foundation
import SiteBuilding

/// A folder of a test's own that goes with it.
final class Scratch: Sendable {
    let path: String

    init(under base: String = NSTemporaryDirectory()) throws {
        path = (base as NSString).appendingPathComponent("publishing-" + UUID().uuidString)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var output: String { path + "/public" }
    var state: String { path + "/.public" }

    func text(_ name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    func write(_ name: String, _ text: String) throws {
        try makeFolder((name as NSString).deletingLastPathComponent)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
    }

    func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/" + name)
    }

    /// Every file under a folder, sorted.
    func files(_ name: String) -> [String] {
        let found = FileManager.default.enumerator(atPath: path + "/" + name)?.compactMap { $0 as? String } ?? []
        var isFolder: ObjCBool = false
        return found.filter {
            FileManager.default.fileExists(atPath: path + "/" + name + "/" + $0, isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }

    /// The names in a folder, sorted.
    func names(_ name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path + "/" + name).sorted()
    }

    func inode(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path + "/" + name)
        return (attributes[.systemFileNumber] as? Int) ?? -1
    }

    func modified(_ name: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.modificationDate] as? Date
    }

    /// Publishes a site given as paths and texts; each `.html` is a page of a content file of its name.
    @discardableResult
    func publish(
        _ files: [String: String], exchange: Exchange = .atomic, allowShrink: Bool = false
    ) throws -> PublishReport {
        try Scratch.publish(files, to: output, exchange: exchange, allowShrink: allowShrink)
    }

    @discardableResult
    static func publish(
        _ files: [String: String], to output: String, exchange: Exchange = .atomic, allowShrink: Bool = false
    ) throws -> PublishReport {
        let site = try Publisher(output: output, exchange: exchange).stage()
        for (path, text) in files { try site.write(path, Array(text.utf8)) }
        let pages = files.keys.filter { $0.hasSuffix(".html") }
        return try site.publish(
            Manifest(pages.map { Manifest.Page(path: $0, source: "Content/" + $0) }), allowShrink: allowShrink)
    }
}
