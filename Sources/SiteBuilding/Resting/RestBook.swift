private import Glibc
import Domain

/// Knows whether a build would publish what is published already, without reading anything of it.
struct RestBook {
    let folder: SiteFolder
    let settings: BuildSettings

    /// A change that is not older than that, in nanoseconds, could be followed by another one with the same time.
    private static let tick = 50_000_000
    private static let longest = 1 << 20

    private var path: String { folder.statePath + "/rest" }

    /// The record of the last build, where nothing has changed since and no moment has passed at which something would.
    ///
    /// - Throws: what the machine says, but not for a record that cannot be used.
    func record() throws -> RestRecord? {
        guard try FileStatus.at(path)?.kind == .file else { return nil }
        let file = try OpenDescriptor(path, O_RDONLY | O_NOFOLLOW, action: "read")
        let text = String(decoding: try file.bytes(limit: RestBook.longest, of: path), as: UTF8.self)
        guard let record = RestRecord(text: text), let inputs = try inputs() else { return nil }
        let both = inputs.with(try parts(record.folders))
        return record.holds(inputs: both, tree: try tree(), at: settings.now) ? record : nil
    }

    /// What a build is about to read; nil where that cannot be known by looking at it.
    func inputs() throws -> InputStamp? {
        guard let engagement = settings.engagement.map(\.files) ?? [], let git = try RepositoryFiles.around(folder.root)
        else { return nil }
        var stamping = InputStamping()
        stamping.add(fact: "\(folder) \(settings.skipsInvalid) \(settings.isStrict) \(settings.engagement == nil)")
        for file in RestBook.tools + git + engagement { stamping.add(file: file) }
        for part in [folder.content, folder.templates] { try stamping.add(part: path(of: part)) }
        return stamping.stamp
    }

    /// What is in folders that the content names.
    func parts(_ folders: [String]) throws -> InputStamp {
        var stamping = InputStamping()
        for part in folders { try stamping.add(part: path(of: part)) }
        return stamping.stamp
    }

    /// Leaves a record, where the same was there before and after the build and is old enough to be told from what comes;
    /// else none.
    func keep(_ seen: SeenInputs, window: ChangeWindow, warnings: Int) throws {
        let before = seen.inputs.with(seen.parts)
        guard let inputs = try inputs(), let tree = try tree(), before.newest < seen.began - RestBook.tick,
            try inputs.with(parts(seen.folders)) == before
        else { return try remove() }
        let record = RestRecord(
            inputs: before.hash, folders: seen.folders, tree: tree, since: window.changedAt ?? settings.now,
            until: window.validUntil, warnings: warnings)
        let next = path + ".next"
        let file = try OpenDescriptor(next, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: 0o666, action: "write")
        var text = record.text
        try text.withUTF8 { try file.writeAll(UnsafeRawBufferPointer($0), to: next) }
        try file.finish("write", next)
        try SystemFailure.check("write", path) { rename(next, path) }
    }

    func remove() throws {
        guard try FileStatus.at(path) != nil else { return }
        try SystemFailure.check("remove", path) { unlink(path) }
    }

    private func path(of part: String) -> String { part.hasPrefix("/") ? part : folder.root + "/" + part }

    private func tree() throws -> FileIdentity? {
        try FileStatus.at(OutputLayout(output: folder.outputPath).site)?.identity
    }

    /// This program, and the time zones that the system knows.
    private static let tools = ["/proc/self/exe", "/usr/share/zoneinfo/tzdata.zi"]
}
