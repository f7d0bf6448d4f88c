package import Domain
package import RoutePlanning

/// The properties that a Point and a LineString of one occurrence share.
package enum FeatureProperties {
    package static func write(
        _ occurrence: Occurrence, _ show: PublishedPerformance, site: SiteURL, to json: inout JSONWriter
    ) {
        let performance = show.performance
        json.field("performance", performance.id.description)
        json.field("occurrence", occurrence.id)
        json.field("performer", performance.address.performer.description)
        json.field("performer_name", show.performers.first?.name)
        if !performance.with.isEmpty { json.field("with", performance.with.map(\.description)) }
        json.field("genres", performance.genres.map(\.description))
        json.field("city", performance.city.description)
        json.field("festival", performance.festival?.description)
    }
}
