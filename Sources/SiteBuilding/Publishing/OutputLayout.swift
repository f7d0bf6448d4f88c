private import Glibc

/// Where an output and its state lie: `public/` and, beside it, `.public/`.
///
/// | in the state | |
/// |---|---|
/// | `lock` | held while a build runs |
/// | `staged/` | a tree in the making; never public, so always removable |
/// | `ready/` | a whole tree about to be published or, after the exchange, the one that was public until then |
/// | `leaving/` | the public tree on its way out, where the two can't be exchanged in one step |
/// | `copying/`, `restored/` | a copy of the public tree that takes its place, see `ImageLayer` |
/// | `former-<n>/` | trees that were public, for readers that still hold them |
/// | `changes-<n>` | in what `former-<n>/` differs from the tree after it |
/// | `changes.next` | in what the public tree differs from `ready/` |
/// | `doomed-<n>/` | a tree that is being removed |
/// | `files` | the paths of all files of the public tree |
/// | `manifest` | the pages of the public tree |
/// | `manifest.next` | the pages of `ready/`, and which folder that is |
struct OutputLayout: Sendable {
    /// What the public folder and every published tree say to git.
    static let ignoreFile = ".gitignore"
    static let ignoreText = "*\n!.gitignore\n"

    /// The folder that readers see, links resolved.
    let site: String
    /// The folder that both lie in.
    let parent: String
    let state: String

    /// Makes the folder that the output lies in, and the state's, where they are missing.
    init(output: String) throws {
        var path = output
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        if try FileStatus.at(path)?.kind == .link { path = try OutputLayout.resolved(path) }
        let slash = path.lastIndex(of: "/")
        let name = String(slash.map { path[path.index(after: $0)...] } ?? path[...])
        guard !["", ".", ".."].contains(name) else { throw PublishError.namelessOutput(output) }
        let above = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        if above != "/" { try Folder.make(above) }
        parent = try OutputLayout.resolved(above)
        let prefix = parent == "/" ? "" : parent
        site = prefix + "/" + name
        state = prefix + "/." + name
        try Folder.make(state)
    }

    var lock: String { state + "/lock" }
    var staged: String { state + "/staged" }
    var ready: String { state + "/ready" }
    var leaving: String { state + "/leaving" }
    var copying: String { state + "/copying" }
    var restored: String { state + "/restored" }
    var nextChanges: String { state + "/changes.next" }
    var files: String { state + "/files" }
    var manifest: String { state + "/manifest" }
    var nextManifest: String { state + "/manifest.next" }

    func formerTree(_ number: Int) -> String { state + "/former-\(number)" }
    func changes(_ number: Int) -> String { state + "/changes-\(number)" }

    /// Throws where the output is no folder, a mount point, or one with files of somebody's own.
    ///
    /// Every published tree and the folder in a fresh clone hold the same `.gitignore`; that is what tells.
    func checkThatItMayBeReplaced() throws {
        guard let status = try FileStatus.at(site) else { return }
        guard status.kind == .folder else { throw SystemFailure(action: "publish to", path: site, code: ENOTDIR) }
        if status.identity.device != (try FileStatus.at(parent)?.identity.device) {
            throw PublishError.mountPoint(site)
        }
        let entries = try Folder(site).entries()
        if entries.isEmpty { return }
        guard entries.contains(where: { $0.name == OutputLayout.ignoreFile }),
            String(
                decoding: try OpenDescriptor.contents(of: site + "/" + OutputLayout.ignoreFile, limit: 64),
                as: UTF8.self
            )
            .split(whereSeparator: \.isWhitespace) == ["*", "!.gitignore"]
        else { throw PublishError.foreignFolder(site) }
    }

    private static func resolved(_ path: String) throws(SystemFailure) -> String {
        guard let result = realpath(path, nil) else { throw SystemFailure(action: "open", path: path, code: errno) }
        defer { free(result) }
        return String(cString: result)
    }
}
