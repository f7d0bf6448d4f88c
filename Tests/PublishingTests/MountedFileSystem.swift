import Foundation

/// A file system mounted for one test, where the tests run as root and may.
final class MountedFileSystem: Sendable {
    let path: String

    /// Nil where it can't be mounted.
    init?(_ kind: String, options: String, of source: String = "none", at path: String) {
        self.path = path
        guard geteuid() == 0, MountedFileSystem.run("mount", ["-t", kind, "-o", options, source, path]) else {
            return nil
        }
    }

    deinit {
        _ = MountedFileSystem.run("umount", ["-l", path])
    }

    private static func run(_ program: String, _ arguments: [String]) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            return false
        }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
