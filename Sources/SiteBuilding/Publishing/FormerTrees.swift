private import Glibc

/// The trees that were public, numbered in the order in which they ceased to be.
///
/// A reader opens a folder and walks it for a while; so a tree is left alone while two newer ones come.
struct FormerTrees {
    /// How many are kept: one that ceases with a publish is still there after the next.
    static let kept = 2
    private static let former = "former-"
    private static let doomed = "doomed-"

    let layout: OutputLayout

    /// Puts a tree that was public among the former ones.
    func retire(_ path: String) throws {
        let number = (try numbers(FormerTrees.former).last ?? 0) + 1
        try SystemFailure.check("keep", path) { rename(path, layout.state + "/\(FormerTrees.former)\(number)") }
    }

    /// Removes all but the newest.
    func prune() throws {
        for number in try numbers(FormerTrees.former).dropLast(FormerTrees.kept) {
            try doom(layout.state + "/\(FormerTrees.former)\(number)")
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
