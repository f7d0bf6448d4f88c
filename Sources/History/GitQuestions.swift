extension Git {
    /// The folder's path in its repository with a slash at the end; nil where there is no git or no repository.
    func prefix() async throws -> String? {
        let arguments = ["rev-parse", "--show-prefix"]
        var output: [UInt8] = []
        guard let answer = try await ask(arguments, output: { output += $0 }) else { return nil }
        if answer.isSuccess { return String(decoding: output.dropLast(), as: UTF8.self) }
        if answer.message.contains("not a git repository") || answer.message.contains("No such file or directory") {
            return nil
        }
        throw failure(arguments, answer)
    }

    /// The hash of the commit that is checked out; nil in a repository without one.
    func head() async throws -> String? {
        let arguments = ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]
        var output: [UInt8] = []
        guard let answer = try await ask(arguments, output: { output += $0 }) else { return nil }
        if answer.isSuccess { return String(decoding: output.dropLast(), as: UTF8.self) }
        if answer.status == 1 { return nil }
        throw failure(arguments, answer)
    }

    func isShallow() async throws -> Bool {
        String(decoding: try await bytes(["rev-parse", "--is-shallow-repository"]), as: UTF8.self).hasPrefix("true")
    }

    func timeline(head: String, _ place: ContentPlace) async throws -> Timeline {
        var reader = LogReader(place: place)
        try await pieces(LogReader.arguments(head: head)) { reader.read($0) }
        return reader.finish()
    }

    func workingTree(_ place: ContentPlace) async throws -> WorkingTree {
        var tree = WorkingTree()
        try await pieces(WorkingTree.arguments) { tree.read($0, place) }
        return tree
    }
}
