import ArgumentParser

@main
struct StreetmapCompanion: AsyncParsableCommand {
    func run() async throws {}
}
