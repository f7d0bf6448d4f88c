/// What differs from the last commit in the files on disk.
struct WorkingTree: Sendable {
    /// Files that git does not know.
    private(set) var untracked: Set<String> = []
    /// Files that are in no commit: untracked ones, and those that are only staged.
    private(set) var new: Set<String> = []
    /// Files of the last commit with other bytes now.
    private(set) var modified: Set<String> = []
    /// Files of the last commit that are gone.
    private(set) var missing: Set<String> = []

    static let arguments = [
        "status", "--porcelain=v2", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=all", "--", ".",
    ]

    /// Reads one entry of `git status --porcelain=v2 -z`.
    ///
    /// `? <path>`, or `1 <XY> …` with six more fields before the path, or `u <XY> …` with eight: a conflict.
    mutating func read(_ entry: UnsafeRawBufferPointer, _ place: ContentPlace) {
        func path(afterFields count: Int) -> String? {
            let parts = entry.split(separator: UInt8(ascii: " "), maxSplits: count, omittingEmptySubsequences: false)
            guard parts.count == count + 1 else { return nil }
            return place.sitePath(UnsafeRawBufferPointer(rebasing: parts[count]))
        }
        switch entry.first {
        case UInt8(ascii: "?"):
            guard let path = path(afterFields: 1) else { return }
            untracked.insert(path)
            if missing.remove(path) != nil { modified.insert(path) } else { new.insert(path) }
        case UInt8(ascii: "1"):
            guard let path = path(afterFields: 8), entry.count > 3 else { return }
            note(path, staged: entry[2], unstaged: entry[3])
        case UInt8(ascii: "u"):
            if let path = path(afterFields: 10) { modified.insert(path) }
        default: break
        }
    }

    private mutating func note(_ path: String, staged: UInt8, unstaged: UInt8) {
        if unstaged == UInt8(ascii: "D") || staged == UInt8(ascii: "D") {
            // Staged as new and gone again: as if it had never been.
            if staged != UInt8(ascii: "A") { missing.insert(path) }
        } else if staged == UInt8(ascii: "A") {
            new.insert(path)
        } else {
            modified.insert(path)
        }
    }
}
