/// One question to a web server: a GET, or a POST where something is sent.
package struct WebRequest: Sendable {
    package var address: String
    package var headers: [(name: String, value: String)]
    /// The body of a POST; nil makes it a GET.
    package var posted: String?

    package init(address: String, headers: [(name: String, value: String)] = [], posted: String? = nil) {
        self.address = address
        self.headers = headers
        self.posted = posted
    }
}
