private import Subprocess

/// The `git` program, asked in one folder, with everything switched off that makes its answers differ between machines.
///
/// The user's configuration stays readable, because `safe.directory` lives there; what it could change in an answer is
/// overridden by options. The repository is always the one that holds the folder: inside a hook, git names another in
/// the environment.
struct Git: Sendable {
    struct Answer {
        /// The exit status; nil where a signal ended it.
        let status: Int32?
        /// What it said on standard error.
        let message: String

        var isSuccess: Bool { status == 0 }
    }

    let folder: String

    /// Runs git and hands over its output as it comes; nil where there is no git program.
    ///
    /// Whether a failure is one is for the caller to say.
    func ask(_ arguments: [String], output receive: (UnsafeRawBufferPointer) -> Void) async throws -> Answer? {
        do {
            let result = try await run(
                .name("git"), arguments: Arguments(["-C", folder] + Git.quieting + arguments),
                environment: Git.environment,
                input: .none, output: .sequence, error: .string(limit: 1 << 20)
            ) { execution in
                for try await buffer in execution.standardOutput {
                    buffer.withUnsafeBytes(receive)
                }
            }
            guard case .exited(let status) = result.terminationStatus else {
                return Answer(status: nil, message: "it was killed")
            }
            return Answer(status: status, message: Git.trimmed(result.standardError))
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return nil
        }
    }

    /// The whole output of a question that has to succeed.
    func bytes(_ arguments: [String]) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        let answer = try await ask(arguments) { bytes += $0 }
        guard let answer, answer.isSuccess else { throw failure(arguments, answer) }
        return bytes
    }

    /// Feeds the output, piece by piece between zero bytes, to a reader; the question has to succeed.
    func pieces(_ arguments: [String], each read: (UnsafeRawBufferPointer) -> Void) async throws {
        var splitter = ZeroSplitter()
        let answer = try await ask(arguments) { splitter.feed($0, each: read) }
        guard let answer, answer.isSuccess else { throw failure(arguments, answer) }
    }

    func failure(_ arguments: [String], _ answer: Answer?) -> HistoryError {
        HistoryError(
            command: "git " + (arguments.first ?? ""), folder: folder,
            message: answer?.message ?? "there is no git program any more")
    }

    private static func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: "\n")
    }

    /// No pager, and no program of the repository's choosing: a file system monitor is a hook too.
    private static let quieting = [
        "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showRoot=true",
    ]

    /// Messages in English (some are told apart by their words), no waiting for a password, no writing of the index.
    private static let environment = Environment.inherit.updating([
        "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_LITERAL_PATHSPECS": "1",
        "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_COMMON_DIR": nil, "GIT_INDEX_FILE": nil, "GIT_PREFIX": nil,
        "GIT_NAMESPACE": nil, "GIT_OBJECT_DIRECTORY": nil, "GIT_ALTERNATE_OBJECT_DIRECTORIES": nil,
        "GIT_SHALLOW_FILE": nil, "GIT_GRAFT_FILE": nil, "GIT_REPLACE_REF_BASE": nil,
    ])
}
