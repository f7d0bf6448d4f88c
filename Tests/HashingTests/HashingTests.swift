import Hashing
import Testing

@Suite struct HashingTests {
    @Test func `SHA-256 of "abc" is that of FIPS 180-4`() {
        #expect(
            ContentHash.of(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    /// RFC 4231, test case 2.
    @Test func `HMAC is that of RFC 4231`() {
        let message = Array("what do ya want for nothing?".utf8)
        let hmac = MessageAuthentication(key: Array("Jefe".utf8))
        let code = hmac.code(for: message)
        #expect(Hexadecimal.text(of: code) == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        #expect(hmac.isValid(code, for: message))
        #expect(hmac.isValid(Array(code.prefix(16)), for: message, length: 16))
        #expect(!hmac.isValid(Array(code.prefix(16)), for: message))
        #expect(!hmac.isValid([], for: message, length: 0))
        #expect(!hmac.isValid(code, for: message + [0]))
        #expect(!hmac.key(for: "another").isValid(code, for: message))
    }

    @Test(arguments: ["", "f", "fo", "foo", "foob", "fooba", "foobar", "\u{ff}\u{fe}?>"])
    func `Base64URL comes back as it went`(text: String) throws {
        let bytes = Array(text.utf8)
        #expect(Base64URL.bytes(of: Base64URL.text(of: bytes)) == bytes)
        #expect(Hexadecimal.bytes(of: Hexadecimal.text(of: bytes)) == bytes)
    }

    @Test(arguments: ["A", "AB", "AAA=", "AA A", "AA+A", "AA/A", "Zm9=", "Zh", "é"])
    func `what is no Base64URL of anything is refused`(text: String) {
        #expect(Base64URL.bytes(of: text) == nil)
    }

    @Test(arguments: ["f", "fg", "0x", "é0"])
    func `what is no hexadecimal is refused`(text: String) {
        #expect(Hexadecimal.bytes(of: text) == nil)
    }
}
