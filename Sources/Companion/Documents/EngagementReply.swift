internal import Domain
internal import Engagement
internal import HTTPTypes
internal import Hummingbird
internal import JSONWriting
internal import NIOCore

/// The document that every question about one performance is answered with.
enum EngagementReply {
    static func response(
        _ engagement: Engagement, of performance: PerformanceID, fields: HTTPFields = [:]
    ) -> Response {
        var json = JSONWriter()
        json.object { json in
            json.field("performance", performance.description)
            json.field("likes", engagement.likes)
            json.field("views", engagement.views)
            json.field("tips", engagement.tips)
            json.field("liked", engagement.liked)
            json.key("live")
            if let live = engagement.live, live.state.isOn {
                LiveStatusDocument.write(live, to: &json)
            } else {
                json.null()
            }
            json.key("said")
            if let said = engagement.live { LiveStatusDocument.write(said, to: &json) } else { json.null() }
        }
        return JSONReply.response(json.bytes, fields: fields)
    }
}
