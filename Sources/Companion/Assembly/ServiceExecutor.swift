private import NIOCore
private import NIOPosix

/// Where the service's tasks run.
package enum ServiceExecutor {
    /// Lets tasks run on the threads that serve the connections: a request then changes threads only for the disk.
    ///
    /// To be called once, before anything else runs. Where the runtime does not allow it, its own threads are used, and all
    /// is well but a little slower.
    /// - Returns: whether it was allowed.
    @discardableResult
    package static func install() -> Bool {
        NIOSingletons.unsafeTryInstallSingletonPosixEventLoopGroupAsConcurrencyGlobalExecutor()
    }
}
