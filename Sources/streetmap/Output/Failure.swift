import ArgumentParser

/// The exit statuses of the tool.
enum Failure {
    /// The content has errors; all of them have been shown.
    static let content = ExitCode(1)
    /// The machine failed.
    static let machine = ExitCode(2)

    /// Runs a command. What the machine says is written, with the status that tells scripts so.
    static func reporting(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let code as ExitCode {
            throw code
        } catch let error as ValidationError {
            throw error
        } catch {
            try Terminal.say("streetmap: \(error)\n")
            throw machine
        }
    }
}
