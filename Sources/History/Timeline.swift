internal import Domain

/// What the commits of the first-parent line did to the files, told from the oldest to the newest.
///
/// Times never fall along the line: a commit whose clock was behind gets the time of the one before it.
struct Timeline: Sendable {
    /// One file's change in a commit.
    enum Change: Equatable {
        case added(String)
        case changed(String)
        case deleted(String)
        case renamed(from: String, to: String)
    }

    struct Record: Sendable {
        var added: Instant
        /// Never empty; the last is the newest.
        var versions: [FileVersion]
    }

    /// A name that a file had before, and at which commit it lost it.
    struct FormerName: Sendable {
        let path: String
        let order: Int
    }

    private(set) var records: [String: Record] = [:]
    private(set) var deleted: [String: Instant] = [:]
    private(set) var formerNames: [String: [FormerName]] = [:]
    private(set) var folders: [String: Instant] = [:]
    /// By hash.
    private(set) var commits: [String: Instant] = [:]
    private var latest = Instant(seconds: .min)

    mutating func apply(commit: String, at committed: Instant, _ changes: [Change]) {
        let time = max(committed, latest)
        latest = time
        commits[commit] = time
        var moved: [String: Record] = [:]
        // First what goes, then what comes: a commit may give a new file the name that another one has just left.
        for change in changes {
            switch change {
            case .renamed(let path, _):
                moved[path] = records.removeValue(forKey: path)
                deleted[path] = time
            case .deleted(let path):
                records[path] = nil
                deleted[path] = time
            case .added, .changed: break
            }
        }
        for change in changes {
            switch change {
            case .added(let path), .changed(let path):
                put(nil, at: path, commit, time)
            case .renamed(let old, let path):
                formerNames[path, default: []].append(FormerName(path: old, order: commits.count))
                put(moved[old], at: path, commit, time)
            case .deleted: break
            }
        }
    }

    private mutating func put(_ former: Record?, at path: String, _ commit: String, _ time: Instant) {
        let version = FileVersion(commit: commit, path: path, time: time)
        if var former {
            former.versions.append(version)
            records[path] = former
        } else {
            records[path, default: Record(added: time, versions: [])].versions.append(version)
        }
        deleted[path] = nil
        if let added = records[path]?.added { noteFolders(of: path, added) }
    }

    /// A folder is as old as the oldest file that ever was in it; those around it are at least as old.
    private mutating func noteFolders(of path: String, _ added: Instant) {
        var name = path[...]
        while let slash = name.utf8.lastIndex(of: UInt8(ascii: "/")) {
            name = name[..<slash]
            let folder = String(name)
            if let known = folders[folder], known <= added { return }
            folders[folder] = added
        }
    }
}
