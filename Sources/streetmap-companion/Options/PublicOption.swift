import ArgumentParser
import Companion

/// Where the published site is.
struct PublicOption: ParsableArguments {
    @Option(help: "The published site (STREETMAP_PUBLIC, else public).")
    var `public`: String?

    func path(_ environment: EnvironmentVariables) throws -> String {
        try `public` ?? environment.value("STREETMAP_PUBLIC") ?? "public"
    }

    /// What is published there.
    ///
    /// - Throws: `ConfigurationError` with the path where nothing can be read.
    func catalog(_ environment: EnvironmentVariables) throws -> KnownCatalog {
        try CatalogKeeper.read(publicFolder: path(environment))
    }
}
