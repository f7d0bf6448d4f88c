internal import HTTPTypes
internal import Hummingbird

/// The published site, as files.
struct SiteFiles: Sendable {
    let catalog: CatalogKeeper
    /// The published folder.
    let folder: String

    func response(to request: Request) async throws -> Response {
        throw Problem.noSuchPage
    }
}
