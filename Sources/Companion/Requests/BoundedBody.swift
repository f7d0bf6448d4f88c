internal import Hummingbird
internal import NIOCore

/// Reads a request's body that may be hostile: endless, or dripping in a byte at a time.
enum BoundedBody {
    /// How long a body may take, in seconds.
    private static let patience = 20

    /// - Throws: `Problem` 413 for more bytes than that, 408 for a body that does not come to an end.
    static func bytes(of request: Request, upTo longest: Int) async throws -> [UInt8] {
        if let length = request.head.headerFields[.contentLength].flatMap({ Int($0) }), length > longest {
            throw Problem.tooLarge
        }
        return try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask {
                var bytes: [UInt8] = []
                for try await part in request.body {
                    guard bytes.count + part.readableBytes <= longest else { throw Problem.tooLarge }
                    bytes.append(contentsOf: part.readableBytesView)
                }
                return bytes
            }
            group.addTask {
                try await Task.sleep(for: .seconds(patience))
                throw Problem(.requestTimeout, "The body took too long.", fields: [.connection: "close"])
            }
            defer { group.cancelAll() }
            guard let bytes = try await group.next() else { return [] }
            return bytes
        }
    }
}
