import Domain
import RoutePlanning

/// All that a site is made of, free of errors.
struct Publishable: Sendable {
    let catalog: Catalog
    let programme: Programme
    let router: any Router
    let templates: ReadyTemplates
}
