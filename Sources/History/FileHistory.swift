package import Domain

/// What git knows of one file.
package struct FileHistory: Sendable, Hashable {
    /// When it first was in a commit, under whatever name; nil where no commit has it yet.
    package let added: Instant?
    /// When a commit last changed it; nil where no commit has it yet.
    package let changed: Instant?
    /// Whether it is not as the last commit has it, or in none.
    package let isUncommitted: Bool
    /// Whether git does not know it at all.
    package let isUntracked: Bool
}
