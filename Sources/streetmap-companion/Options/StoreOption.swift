import ArgumentParser
import Companion
import Engagement

/// Where the store is.
struct StoreOption: ParsableArguments {
    @Option(help: "The file with likes, views, tips and what is said live (STREETMAP_STORE, else engagement.sqlite).")
    var store: String?

    /// Without links, so that every command finds the same files beside it.
    func path(_ environment: EnvironmentVariables) throws -> String {
        let path = try store ?? environment.value("STREETMAP_STORE") ?? "engagement.sqlite"
        guard !path.isEmpty else { throw ConfigurationError("--store is empty: give the path of a file") }
        return try StorePath.resolved(path)
    }
}
