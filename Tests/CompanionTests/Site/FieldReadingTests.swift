import Domain
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

/// What the fields of a request say.
@Suite struct FieldReadingTests {
    @Test(arguments: [
        ("bytes=0-9", ByteRange.part(0..<10)), ("bytes=90-", .part(90..<100)), ("bytes=-1", .part(99..<100)),
        ("bytes=99-99", .part(99..<100)), ("bytes=0-", .part(0..<100)), ("bytes=50-999", .part(50..<100)),
        ("bytes=-100", .part(0..<100)), ("bytes=-1000", .part(0..<100)), ("Bytes=0-0", .part(0..<1)),
        ("bytes=0-99999999999999999999999", .part(0..<100)), ("bytes=-99999999999999999999", .part(0..<100)),
        ("bytes=100-", .outside), ("bytes=100-200", .outside), ("bytes=-0", .outside),
        ("bytes=99999999999999999999999-", .outside),
        ("bytes=0-9223372036854775807", .part(0..<100)), ("bytes=9223372036854775807-", .outside),
        ("bytes=0-1,5-6", .whole), ("bytes=5-4", .whole), ("bytes=-", .whole), ("bytes=", .whole), ("", .whole),
        ("bytes", .whole), ("items=0-9", .whole), ("bytes=a-b", .whole), ("bytes=+1-2", .whole),
        ("bytes=1-2-3", .whole), ("bytes=--1", .whole), ("bytes==0-1", .whole), ("bytes= 0-1", .whole),
    ])
    func `a range is one part, or nothing of it is there, or it is not answered`(field: String, expected: ByteRange) {
        #expect(ByteRange(field, length: 100) == expected)
    }

    @Test(arguments: ["bytes=0-", "bytes=0-0", "bytes=-1", "bytes=-0"])
    func `an empty file has no part`(field: String) {
        #expect(ByteRange(field, length: 0) == .outside)
    }

    private static let tag = EntityTag(digest: Array(0..<32))

    @Test(arguments: [
        ("\"000102030405060708090a0b0c0d0e0f\"", true, true),
        ("W/\"000102030405060708090a0b0c0d0e0f\"", true, false),
        ("\"a\", W/\"b\",\t\"000102030405060708090a0b0c0d0e0f\" , \"c\"", true, true),
        (",,\"000102030405060708090a0b0c0d0e0f\"", true, true), ("*", true, true),
        ("\"a,b\", \"000102030405060708090a0b0c0d0e0f\"", true, true),
        ("\"000102030405060708090A0B0C0D0E0F\"", false, false), ("\"000102\"", false, false), ("", false, false),
        ("000102030405060708090a0b0c0d0e0f", false, false), ("\"", false, false), ("W/", false, false),
        ("w/\"000102030405060708090a0b0c0d0e0f\"", false, false), (",", false, false),
    ])
    func `a tag is found in a list`(field: String, weakly: Bool, strongly: Bool) {
        #expect(Self.tag.isNamed(in: field, acceptsWeak: true) == weakly)
        #expect(Self.tag.isNamed(in: field, acceptsWeak: false) == strongly)
    }

    @Test(
        arguments: [
            (nil, []), ("", []), ("identity", []), ("gzip", [.gzip]), ("x-gzip", [.gzip]), ("GZIP", [.gzip]),
            ("gzip, deflate, br, zstd", [.brotli, .zstandard, .gzip]), ("*", [.brotli, .zstandard, .gzip]),
            ("gzip;q=1.0, br;q=0.5", [.gzip, .brotli]), ("br;q=0", []), ("br;q=0, *", [.zstandard, .gzip]),
            ("*;q=0", []), ("*;q=0, gzip", [.gzip]), ("gzip;q=0.5, identity", []), ("gzip ; q=0.001", [.gzip]),
            ("gzip;q=nonsense", []), ("gzip;q=-1", []), ("gzip;q=9", [.gzip]), ("gzip;q=nan", []), (";;;,,,=", []),
        ] as [(String?, [ContentCoding])])
    func `packed forms come in the client's order, and never where the original is dearer`(
        field: String?, expected: [ContentCoding]
    ) {
        #expect(ContentCoding.preferred(by: field) == expected)
    }

    @Test(
        arguments: [
            ("Sat, 05 Dec 2026 18:00:00 GMT", "2026-12-05T18:00:00Z"),
            ("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z"),
            ("Saturday, 05-Dec-26 18:00:00 GMT", "2026-12-05T18:00:00Z"),
            ("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z"),
            ("Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00Z"),
            ("Sat, 05 Dec 2026 18:00:00 CET", nil), ("Sat, 32 Dec 2026 18:00:00 GMT", nil), ("yesterday", nil),
            ("Sat, 05 Dec 2026 24:00:00 GMT", nil), ("Sat, 05 Dez 2026 18:00:00 GMT", nil), ("", nil),
            ("2026-12-05T18:00:00Z", nil), ("Sat, 05 Dec 99999999999999999999 18:00:00 GMT", nil),
        ] as [(String, Instant?)])
    func `a date of HTTP is read in its three forms`(text: String, expected: Instant?) {
        #expect(HTTPDate.instant(text) == expected)
    }

    @Test(arguments: [0, 1, 86_399, 86_400, 1_796_493_600, -1, 4_102_444_799])
    func `a date of HTTP comes back as it went`(seconds: Int) {
        #expect(HTTPDate.instant(HTTPDate.text(of: Instant(seconds: seconds)))?.seconds == seconds)
    }

    @Test func `a date of HTTP is written as RFC 9110 says`() {
        #expect(HTTPDate.text(of: "1994-11-06T08:49:37Z") == "Sun, 06 Nov 1994 08:49:37 GMT")
    }
}
