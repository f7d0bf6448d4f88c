import Domain
import Testing
import TestLiterals

@testable import Companion

@Suite struct WebhookSignatureTests {
    private static let body = #"{ "id": "evt_1" }"#

    private static func isGood(_ field: String, body: String = body, secrets: [String] = [StripeSample.secret]) -> Bool
    {
        guard let signature = WebhookSignature(field), signature.isTimely(at: Sample.now) else { return false }
        return signature.isValid(for: Array(body.utf8), secrets: secrets.compactMap { StripeKey($0) })
    }

    @Test func `a body that was signed with the secret is good, a changed one is not`() {
        #expect(Self.isGood(StripeSample.signature(Self.body)))
        for changed in [Self.body + " ", #"{ "id": "evt_2" }"#, ""] {
            #expect(!Self.isGood(StripeSample.signature(Self.body), body: changed))
        }
    }

    @Test(arguments: [
        (0, true), (300, true), (-300, true), (301, false), (-301, false), (86_400, false), (-86_400, false),
    ])
    func `a message counts for five minutes both ways`(seconds: Int, isGood: Bool) {
        let field = StripeSample.signature(Self.body, at: Sample.now.adding(seconds: seconds))
        #expect(Self.isGood(field) == isGood)
    }

    @Test func `the time cannot be changed after signing`() {
        let old = Sample.now.adding(seconds: -3600)
        let code = StripeSample.code(Self.body, at: old)
        #expect(!Self.isGood("t=\(Sample.now.seconds),v1=\(code)"))
    }

    @Test func `any of several codes may be the right one`() {
        let time = "t=\(Sample.now.seconds)"
        let right = StripeSample.code(Self.body)
        let wrong = String(repeating: "0", count: 64)
        #expect(Self.isGood("\(time),v1=\(wrong),v1=\(right)"))
        #expect(Self.isGood("\(time),v1=\(right),v1=\(wrong)"))
        #expect(Self.isGood("v1=\(right),v0=\(wrong),\(time)"))
        #expect(!Self.isGood("\(time),v1=\(wrong),v1=\(wrong)"))
        #expect(!Self.isGood("\(time),v0=\(right)"))
    }

    @Test func `while a secret is changed, both count`() {
        let other = "whsec_other_0123456789"
        let field = StripeSample.signature(Self.body, secret: other)
        #expect(!Self.isGood(field))
        #expect(Self.isGood(field, secrets: [StripeSample.secret, other]))
        #expect(Self.isGood(field, secrets: [other, StripeSample.secret]))
        #expect(!Self.isGood(field, secrets: []))
    }

    static let malformed: [String] = {
        let time = "t=\(Sample.now.seconds)"
        let code = StripeSample.code(body)
        return [
            "", ",", "=", time, "v1=\(code)", "\(time),v1=", "\(time),v1=zz", "\(time),v1=\(code.dropLast())",
            "\(time),v1=\(code.dropLast(2))", "\(time),v1=\(code)00", "\(time),\(time),v1=\(code)", "t=,v1=\(code)",
            "t=-\(Sample.now.seconds),v1=\(code)", "t=+\(Sample.now.seconds),v1=\(code)",
            "t=\(Sample.now.seconds).0,v1=\(code)", "t=9999999999999999999999,v1=\(code)", "t=٣,v1=\(code)",
            "\(time) ,v1=\(code)", "\(time),v1", "\(time);v1=\(code)", "\(time),V1=\(code)",
        ]
    }()

    @Test(arguments: malformed)
    func `what is no signature proves nothing`(field: String) {
        #expect(!Self.isGood(field))
    }
}
