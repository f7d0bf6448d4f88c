/// Why a site is not published although the machine would do it.
package enum PublishError: Error, Hashable, CustomStringConvertible {
    /// Another process builds into the same output; its id where it is known.
    case locked(output: String, process: Int?)
    /// The output is a folder with files that no build wrote. Taking its place would end in their removal.
    case foreignFolder(String)
    /// The output is where a file system is mounted. Such a folder has to stay, so it can't be exchanged.
    case mountPoint(String)
    /// The output's path has no name of its own, such as `.` or `/`.
    case namelessOutput(String)
    /// A path that would leave the output, or that is no path of a file.
    case refusedPath(String)
    case writtenTwice(String)
    case notARegularFile(String)
    /// The tree was published or given up before.
    case finished(path: String)
    /// More than half of the pages would go, and neither a commit nor the clock says why.
    case wouldShrink(lost: Int, of: Int, examples: [String])

    package var description: String {
        switch self {
        case .locked(let output, let process):
            "another build of \(output) is running" + (process.map { " (process \($0))" } ?? "")
        case .foreignFolder(let path):
            "\(path) holds files that no build wrote: name another output, or empty that folder"
        case .mountPoint(let path):
            "\(path) is a mount point, which cannot be exchanged in one step: mount the folder above it instead"
        case .namelessOutput(let path):
            "\(path) cannot be an output: name a folder that a build may replace, such as public"
        case .refusedPath(let path):
            "“\(path)” is not a path inside the output"
        case .writtenTwice(let path):
            "\(path) is written twice in one build"
        case .notARegularFile(let path):
            "\(path) is not a regular file"
        case .finished(let path):
            "\(path) comes too late: the build is over"
        case .wouldShrink(let lost, let total, let examples):
            "the build would remove \(lost) of \(total) pages, and neither a commit nor the clock says why "
                + "(\(examples.joined(separator: ", "))\(examples.count < lost ? ", …" : "")); "
                + "if that is right, build with --allow-shrink"
        }
    }
}
