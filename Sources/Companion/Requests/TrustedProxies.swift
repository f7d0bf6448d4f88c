internal import HTTPTypes

/// Who may say on whose behalf they ask.
///
/// Each proxy appends the address that it saw to `X-Forwarded-For`. Read from its end, everything up to the first address
/// that is no trusted proxy is true; whatever stands before was written by anybody.
package struct TrustedProxies: Sendable {
    private let blocks: [AddressBlock]

    package init(_ blocks: [AddressBlock]) {
        self.blocks = blocks
    }

    func client(of peer: ClientAddress, fields: HTTPFields) -> ClientAddress {
        guard !blocks.isEmpty, trusts(peer) else { return peer }
        var client = peer
        for text in fields[values: .forwardedFor].joined(separator: ",").split(separator: ",").reversed() {
            guard let address = IPAddress(text.withoutBlanks) else { break }
            client = .address(address)
            guard trusts(client) else { break }
        }
        return client
    }

    private func trusts(_ client: ClientAddress) -> Bool {
        switch client {
        case .local: true
        case .address(let address): blocks.contains { $0.contains(address) }
        }
    }
}

extension HTTPField.Name {
    static let forwardedFor = HTTPField.Name("X-Forwarded-For") ?? .from
}
