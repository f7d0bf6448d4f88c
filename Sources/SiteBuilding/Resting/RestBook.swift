private import Foundation

/// Knows whether a build would publish what is published already, without reading anything of it.
struct RestBook {
    let folder: SiteFolder
    let settings: BuildSettings

    private static let longest = 1 << 20

    private var path: String { folder.statePath + "/rest" }

    /// What a build is about to read; nil where that cannot be known by looking at it.
    func look() throws -> InputStamp? {
        guard let engagement = settings.engagement.map(\.files) ?? [], let git = try RepositoryFiles.around(folder.root)
        else { return nil }
        var stamping = InputStamping()
        stamping.add(fact: "\(folder) \(settings.skipsInvalid) \(settings.isStrict) \(settings.engagement == nil)")
        for file in RestBook.tools + git + engagement { stamping.add(file: file) }
        for part in [folder.content, folder.templates] { try stamping.add(part: folder.path(of: part)) }
        return stamping.stamp
    }

    /// What is in folders that the content names.
    func parts(_ folders: [String]) throws -> InputStamp {
        var stamping = InputStamping()
        for part in folders { try stamping.add(part: folder.path(of: part)) }
        return stamping.stamp
    }

    /// What the last build left, where nothing has changed since and no moment has passed at which something would.
    ///
    /// - Parameter inputs: what there is to be read now.
    /// - Throws: what the machine says, but not for a record that cannot be used.
    func rest(_ inputs: InputStamp) throws -> BuildReport.Rest? {
        guard try FileStatus.at(path)?.kind == .file else { return nil }
        let text = String(decoding: try OpenDescriptor.contents(of: path, limit: RestBook.longest), as: UTF8.self)
        guard let record = RestRecord(text: text) else { return nil }
        let both = inputs.with(try parts(record.folders))
        return record.holds(inputs: both, tree: try tree(), at: settings.now) ? record.rest : nil
    }

    /// Leaves a record, where the same was there before and after the build and is old enough to be told from what comes;
    /// else none.
    func keep(_ seen: SeenInputs, window: ChangeWindow, warnings: Int) throws {
        let before = seen.inputs.with(seen.parts)
        guard before.isSettled, let inputs = try look(), let tree = try tree(),
            try inputs.with(parts(seen.folders)).hash == before.hash
        else { return try remove() }
        let record = RestRecord(
            inputs: before.hash, folders: seen.folders, tree: tree,
            rest: BuildReport.Rest(
                since: window.changedAt ?? settings.now, until: window.validUntil, warnings: warnings))
        try Data(record.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    func remove() throws {
        guard try FileStatus.at(path) != nil else { return }
        try FileManager.default.removeItem(atPath: path)
    }

    private func tree() throws -> FileIdentity? {
        try FileStatus.at(OutputLayout(output: folder.outputPath).site)?.identity
    }

    /// This program, and the time zones that the system knows.
    static let tools = ["/proc/self/exe", "/usr/share/zoneinfo/tzdata.zi"]
}
