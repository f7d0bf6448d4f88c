import ArgumentParser

/// Where the store is.
struct StoreOption: ParsableArguments {
    @Option(help: "The file with likes, views, tips and what is said live.")
    var store = "engagement.sqlite"
}
