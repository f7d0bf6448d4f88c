import Testing

@testable import SiteBuilding

@Suite struct ContactLinkTests {
    @Test func `a letter says which page it is about`() {
        #expect(
            ContactLink.url("hello@x.example", subject: "Wrong: Fado & co", body: "https://x.example/?a=b")
                == "mailto:hello@x.example?subject=Wrong%3A%20Fado%20%26%20co&body=https%3A%2F%2Fx.example%2F%3Fa%3Db%0D%0A%0D%0A"
        )
        #expect(ContactLink.url("mailto:a@x.example", subject: "s") == "mailto:a@x.example?subject=s")
        #expect(ContactLink.url("a@x.example") == "mailto:a@x.example")
    }

    @Test func `a form stays what it is`() {
        #expect(ContactLink.url("https://x.example/form?a=1", subject: "s", body: "b") == "https://x.example/form?a=1")
    }

    @Test(arguments: [
        "javascript://%0aalert(1)", "javascript:alert(1)", "data:text/html,x", "ana", "@", "a@", "@b", "a b@c.example",
        "a@b@c", "",
    ])
    func `what is no contact is no link`(contact: String) {
        #expect(ContactLink.url(contact, subject: "s", body: "b") == nil)
    }

    @Test func `an address cannot add recipients or headers`() {
        #expect(
            ContactLink.url("a?cc=x&b@c.example", subject: "s", body: nil)
                == "mailto:a%3Fcc%3Dx%26b@c.example?subject=s")
    }
}
