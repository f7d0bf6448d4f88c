internal import Domain
internal import Engagement
internal import Exchange
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
            write(engagement.live.flatMap { $0.state.isOn ? $0 : nil }, to: &json)
            json.key("said")
            write(engagement.live, to: &json)
        }
        return JSONReply.response(json.bytes, fields: fields)
    }

    private static func write(_ status: LiveStatus?, to json: inout JSONWriter) {
        if let status { json.object(status.writeFields) } else { json.null() }
    }
}
