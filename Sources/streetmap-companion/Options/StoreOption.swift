import ArgumentParser
import Companion

/// Where the store is.
struct StoreOption: ParsableArguments {
    @Option(help: "The file with likes, views, tips and what is said live (STREETMAP_STORE, else engagement.sqlite).")
    var store: String?

    func path(_ environment: EnvironmentVariables) throws -> String {
        try store ?? environment.value("STREETMAP_STORE") ?? "engagement.sqlite"
    }
}
