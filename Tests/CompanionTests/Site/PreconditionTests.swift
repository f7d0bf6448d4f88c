import Domain
import HTTPTypes
import Testing
import TestLiterals

@testable import Companion

@Suite struct PreconditionTests {
    private static let tag = EntityTag(digest: Array(0..<32))
    private static let other = "\"other\""
    private static let conditions = Preconditions(tag: tag, modified: "2026-12-05T18:00:00Z")
    private static let before = "Sat, 05 Dec 2026 17:59:59 GMT"
    private static let same = "Sat, 05 Dec 2026 18:00:00 GMT"
    private static let after = "Sat, 05 Dec 2026 18:00:01 GMT"

    @Test(
        arguments: [
            ([:], .proceed),
            ([.ifMatch: tag.text], .proceed), ([.ifMatch: other], .failed), ([.ifMatch: "W/" + tag.text], .failed),
            ([.ifMatch: "*"], .proceed),
            ([.ifUnmodifiedSince: before], .failed), ([.ifUnmodifiedSince: same], .proceed),
            ([.ifUnmodifiedSince: "nonsense"], .proceed),
            // The tag decides where both are there.
            ([.ifMatch: tag.text, .ifUnmodifiedSince: before], .proceed),
            ([.ifNoneMatch: tag.text], .notModified), ([.ifNoneMatch: "W/" + tag.text], .notModified),
            ([.ifNoneMatch: "*"], .notModified), ([.ifNoneMatch: other], .proceed),
            ([.ifModifiedSince: before], .proceed), ([.ifModifiedSince: same], .notModified),
            ([.ifModifiedSince: after], .notModified), ([.ifModifiedSince: "nonsense"], .proceed),
            ([.ifNoneMatch: other, .ifModifiedSince: after], .proceed),
            ([.ifNoneMatch: tag.text, .ifModifiedSince: before], .notModified),
            ([.ifMatch: other, .ifNoneMatch: tag.text], .failed),
            ([.ifMatch: tag.text, .ifNoneMatch: tag.text], .notModified),
        ] as [(HTTPFields, Preconditions.Verdict)])
    func `conditions are weighed in their order`(fields: HTTPFields, expected: Preconditions.Verdict) {
        #expect(Self.conditions.verdict(on: fields) == expected)
    }

    @Test(arguments: [
        (nil, 0, true), (tag.text, 0, true), (other, 999, false), ("W/" + tag.text, 999, false), ("*", 999, false),
        (same, 60, true), (same, 59, false), (before, 999, false), (after, 999, false), ("nonsense", 999, false),
    ])
    func `a part follows only on the rest of the same content`(condition: String?, age: Int, isAllowed: Bool) {
        var fields: HTTPFields = [:]
        fields[.ifRange] = condition
        #expect(
            Self.conditions.allowsPart(fields, at: Self.conditions.modified.adding(seconds: age)) == isAllowed)
    }
}
