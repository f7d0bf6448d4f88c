import Domain
import Engagement
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

@Suite struct WriteLimitTests {
    private static func limited(visitor: Int, address: Int) -> (inout CompanionConfiguration) -> Void {
        {
            $0.visitorLimit = WriteLimit("visitor", quota: visitor)
            $0.addressLimit = WriteLimit("address", quota: address)
        }
    }

    @Test func `one visitor writes so often and no more, until time has passed`() async throws {
        try await TestCompanion.run(configure: Self.limited(visitor: 3, address: 0)) { companion in
            let visitor = try await companion.ask(.put, Sample.dusk + "/like").visitor
            for left in [2, 1, 0] {
                let reply = try await companion.ask(.put, Sample.dusk + "/like", nil, visitor)
                #expect(reply.status == 200)
                #expect(reply.fields[.rateLimitPolicy] == "\"visitor\";q=3;w=900")
                #expect(reply.fields[.rateLimit]?.hasPrefix("\"visitor\";r=\(left);t=") == true)
            }
            let refused = try await companion.ask(.delete, Sample.dusk + "/like", nil, visitor)
            #expect(refused.status == 429)
            #expect(refused.fields[.retryAfter] == "300")
            #expect(refused.fields[.contentType] == "application/problem+json")
            // Reading is free, and others are not concerned.
            #expect(try await companion.ask(.get, Sample.dusk + "/engagement", nil, visitor)["liked"] == .boolean(true))
            #expect(try await companion.ask(.put, Sample.dusk + "/like").status == 200)

            companion.clock.now = Sample.now.adding(seconds: 299)
            #expect(try await companion.ask(.delete, Sample.dusk + "/like", nil, visitor).status == 429)
            companion.clock.now = Sample.now.adding(seconds: 300)
            #expect(try await companion.ask(.delete, Sample.dusk + "/like", nil, visitor).status == 200)
        }
    }

    @Test func `new visitors without end from one address are too many in the end`() async throws {
        try await TestCompanion.run(configure: Self.limited(visitor: 100, address: 5)) { companion in
            for _ in 1...5 {
                let reply = try await companion.ask(.put, Sample.dusk + "/like")
                #expect(reply.status == 200)
            }
            #expect(try await companion.ask(.put, Sample.dusk + "/like").status == 429)
            #expect(try await companion.store.engagement(of: "ana-fado/dusk", for: nil, at: Sample.now).likes == 5)
        }
    }

    @Test func `no limits, no fields`() async throws {
        try await TestCompanion.run(configure: Self.limited(visitor: 0, address: 0)) { companion in
            for _ in 1...150 {
                let reply = try await companion.ask(.put, Sample.dusk + "/like")
                #expect(reply.status == 200)
                #expect(reply.fields[.rateLimit] == nil)
            }
        }
    }

    @Test func `an address that nobody trusts may say what it likes`() async throws {
        try await TestCompanion.run(isLive: true, configure: Self.limited(visitor: 0, address: 3)) { companion in
            for number in 1...3 {
                let fields: HTTPFields = [.forwardedFor: "203.0.113.\(number)"]
                let reply = try await companion.ask(.put, Sample.dusk + "/like", nil, fields)
                #expect(reply.status == 200)
            }
            let last = try await companion.ask(.put, Sample.dusk + "/like", nil, [.forwardedFor: "203.0.113.9"])
            #expect(last.status == 429)
        }
    }

    @Test func `a trusted proxy is believed, and what came before it is not`() async throws {
        try await TestCompanion.run(isLive: true) { configuration in
            Self.limited(visitor: 0, address: 2)(&configuration)
            configuration.trustedProxies = TrustedProxies(["127.0.0.0/8", "::1"].compactMap { AddressBlock($0) })
        } _: { companion in
            for number in 1...6 {
                // The proxy appends what it saw; the first part is the client's own invention.
                let fields: HTTPFields = [.forwardedFor: "198.51.100.\(number), 203.0.113.7"]
                let reply = try await companion.ask(.put, Sample.dusk + "/like", nil, fields)
                #expect(reply.status == (number <= 2 ? 200 : 429))
            }
            let other: HTTPFields = [.forwardedFor: "203.0.113.8"]
            #expect(try await companion.ask(.put, Sample.dusk + "/like", nil, other).status == 200)
        }
    }

    @Test(arguments: [
        ("10.1.2.3", "10.0.0.0/8", true), ("11.1.2.3", "10.0.0.0/8", false), ("10.1.2.3", "10.1.2.3", true),
        ("10.1.2.3", "0.0.0.0/0", true), ("10.1.2.3", "10.1.2.2/31", true), ("10.1.2.4", "10.1.2.2/31", false),
        ("::ffff:10.1.2.3", "10.0.0.0/8", true), ("2001:db8::1", "2001:db8::/32", true),
        ("2001:db9::1", "2001:db8::/32", false), ("10.1.2.3", "::/0", false),
    ])
    func `a block holds its addresses`(address: String, block: String, isInside: Bool) throws {
        let address = try #require(IPAddress(address))
        #expect(try #require(AddressBlock(block)).contains(address) == isInside)
    }

    @Test(arguments: [
        "", "10.0.0", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "::/129", "fe80::1%eth0", "1.2.3.4:80", "a\0b",
    ])
    func `what is no address is none`(text: String) {
        #expect(AddressBlock(text) == nil)
    }

    @Test func `one household of version 6 is one, whichever of its addresses it takes`() throws {
        let one = ClientAddress.address(try #require(IPAddress("2001:db8:1:2:3:4:5:6")))
        let other = ClientAddress.address(try #require(IPAddress("2001:db8:1:2:ffff::1")))
        let neighbour = ClientAddress.address(try #require(IPAddress("2001:db8:1:3::1")))
        #expect(one.household == other.household)
        #expect(one.household != neighbour.household)
    }

    @Test func `buckets that are full again are forgotten`() throws {
        let limit = try #require(WriteLimit("address", quota: 10))
        var book = WriteBook()
        for number in 0..<12_000 {
            var bucket = TokenBucket(limit, at: 0)
            _ = bucket.take(limit, at: number < 11_000 ? 0 : 5000)
            book.buckets[.address([UInt8(number >> 8), UInt8(number & 255)])] = bucket
        }
        book.makeRoom(at: 5000, visitor: nil, address: limit)
        #expect(book.buckets.count == 1000)
    }
}
