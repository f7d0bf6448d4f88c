internal import Engagement
package import Hummingbird
internal import NIOCore

/// What is known of a request beside what it says itself.
package struct CompanionContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The loop that serves the connection.
    let eventLoop: any EventLoop
    /// Who is asking, after what trusted proxies say.
    var client: ClientAddress
    /// The visitor whose token came with the request.
    var visitor: VisitorID?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        eventLoop = source.channel.eventLoop
        client = ClientAddress(source.channel.remoteAddress)
    }
}
