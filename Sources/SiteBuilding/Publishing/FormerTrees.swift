private import Glibc

/// The trees that were public, numbered in the order in which they ceased to be.
///
/// A reader opens a folder and walks it for a while; so a tree is left alone while two newer ones come. After that it may
/// become the next one, see `TreeRing`.
struct FormerTrees {
    /// How many are kept: two for readers, and one to be made use of.
    static let kept = 3
    private static let former = "former-"
    private static let doomed = "doomed-"

    let layout: OutputLayout

    /// In the order in which they ceased to be public.
    var numbers: [Int] { get throws { try numbers(FormerTrees.former) } }

    /// Puts a tree that was public among the former ones, with what changed after it where that is known.
    func retire(_ path: String) throws {
        let number = (try numbers.last ?? 0) + 1
        if try FileStatus.at(layout.nextChanges) != nil {
            try SystemFailure.check("keep", layout.nextChanges) { rename(layout.nextChanges, layout.changes(number)) }
        }
        try SystemFailure.check("keep", path) { rename(path, layout.formerTree(number)) }
    }

    func forgetChanges(_ number: Int) throws {
        guard try FileStatus.at(layout.changes(number)) != nil else { return }
        try SystemFailure.check("remove", layout.changes(number)) { unlink(layout.changes(number)) }
    }

    /// Removes all but the newest.
    func prune() throws {
        for number in try numbers.dropLast(FormerTrees.kept) {
            try forgetChanges(number)
            try doom(layout.formerTree(number))
        }
    }

    /// Removes a tree. It gets another name first: what is half removed must not pass for a whole tree.
    func doom(_ path: String) throws {
        let number = (try numbers(FormerTrees.doomed).last ?? 0) + 1
        let name = layout.state + "/\(FormerTrees.doomed)\(number)"
        try SystemFailure.check("remove", path) { rename(path, name) }
        try Folder.remove(name)
    }

    /// Removes what a killed build had begun to remove.
    func finishRemovals() throws {
        for number in try numbers(FormerTrees.doomed) {
            try Folder.remove(layout.state + "/\(FormerTrees.doomed)\(number)")
        }
    }

    private func numbers(_ prefix: String) throws -> [Int] {
        try Folder(layout.state).entries().compactMap { entry in
            entry.name.hasPrefix(prefix) ? Int(entry.name.dropFirst(prefix.utf8.count)) : nil
        }.sorted()
    }
}
