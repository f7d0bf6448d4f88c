private import Glibc

extension SiteBuilder {
    /// Builds the site once more, from nothing and beside the published one, and says where the two differ.
    ///
    /// - Returns: a line a path; none is what it should be.
    package func differences() async throws -> [String] {
        let place = folder.statePath + "/verified"
        if try FileStatus.at(place) != nil { try Folder.remove(place) }
        var clean = folder
        clean.output = SiteFolder.state(of: folder.output) + "/verified/public"
        try Folder.make(clean.statePath)
        defer { try? Folder.remove(place) }
        // What the numbers were when they were last to be had is an input of the site, not a part of its output.
        let lastGood = folder.lastGoodEngagement
        if try FileStatus.at(lastGood) != nil {
            let original = try OpenDescriptor(lastGood, O_RDONLY | O_NOFOLLOW, action: "read")
            let copy = clean.lastGoodEngagement
            let file = try OpenDescriptor(copy, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666, action: "write")
            try file.copy(from: original, named: lastGood, to: copy)
        }
        var whole = settings
        whole.mayRest = false
        let report = try await SiteBuilder(folder: clean, settings: whole).build()
        guard report.published != nil else { return [] }
        return try TreeComparison.differences(of: folder.outputPath, from: clean.outputPath)
    }
}
