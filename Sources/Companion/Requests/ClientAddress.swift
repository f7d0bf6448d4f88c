internal import NIOCore

/// Where a request comes from.
enum ClientAddress: Sendable, Hashable {
    case address(IPAddress)
    /// A socket in the file system, or none that is known.
    case local

    init(_ address: SocketAddress?) {
        switch address {
        case .v4(let found):
            // The fields of `sockaddr_in`: family and port, then the address.
            self = .address(IPAddress(four: withUnsafeBytes(of: found.address) { Array($0[4..<8]) }))
        case .v6(let found):
            // Of `sockaddr_in6`: family, port and flow, then the address.
            self = .address(IPAddress(sixteen: withUnsafeBytes(of: found.address) { Array($0[8..<24]) }))
        case .unixDomainSocket, nil:
            self = .local
        }
    }

    /// The bytes that stand for one household: all of IPv4, the first 64 bits of IPv6, whose rest anybody may choose.
    var household: [UInt8] {
        switch self {
        case .address(let address): address.bytes.count == 4 ? address.bytes : Array(address.bytes.prefix(8))
        case .local: []
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .address(let address): address.bytes
        case .local: []
        }
    }
}
