internal import HummingbirdCore
internal import NIOCore

/// What a connection may cost: how much it may ask with, and how long it may keep the service waiting.
enum Connections {
    /// - Parameter patience: how long a client may send nothing when it is its turn, or take nothing when something waits;
    ///   for a whole body it has twice that.
    static func configuration(patience: TimeAmount = .seconds(30)) -> HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            additionalChannelHandlers: [
                BodyEndHandler(), SlowBodyHandler(patience: patience + patience),
                StalledClientHandler(patience: patience),
            ],
            idleTimeout: patience,
            httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
                maxHeaderFieldSize: 8192, maxHeaderListSize: 16384, maxHeaderFieldCount: 100))
    }
}
