import JSONWriting
import Domain
import RoutePlanning

/// The properties that a Point and a LineString of one occurrence share.
enum FeatureProperties {
    static func write(
        _ occurrence: Occurrence, _ show: PublishedPerformance, to json: inout JSONWriter
    ) {
        json.field("performance", show.performance.id.description)
        json.field("occurrence", occurrence.id)
        json.field("performer", show.performance.address.performer.description)
        json.field("performer_name", show.performers.first?.name)
        if !show.performance.with.isEmpty { json.field("with", show.performance.with.map(\.description)) }
        json.field("genres", show.performance.genres.map(\.description))
        json.field("city", show.performance.city.description)
        json.field("festival", show.performance.festival?.description)
    }
}
