/// How the service is to run.
package struct CompanionConfiguration: Sendable {
    /// The published site.
    package var publicFolder: String
    /// Where the keys of the day stand; nil to keep them in memory.
    package var dayKeysPath: String?
    /// The address to listen on.
    package var host: String
    /// 0 for any free one.
    package var port: Int
    /// What visitors, tokens and the numbers of tips are signed with.
    package var secret: Secret
    /// Writes of one visitor; nil for no limit.
    package var visitorLimit: WriteLimit?
    /// Writes from one address; nil for no limit.
    package var addressLimit: WriteLimit?
    /// Whose word on the address of a client counts.
    package var trustedProxies: TrustedProxies
    /// Nil where no tips are taken.
    package var stripe: StripeConfiguration?
    /// Event streams that are open at a time; nil for any number.
    package var streamLimit: Int?
    /// Those of one address; nil for any number.
    package var addressStreamLimit: Int?

    package init(
        publicFolder: String, dayKeysPath: String? = nil, host: String = "127.0.0.1", port: Int = 8080,
        secret: Secret, visitorLimit: WriteLimit? = WriteLimit("visitor", quota: 100),
        addressLimit: WriteLimit? = WriteLimit("address", quota: 5000),
        trustedProxies: TrustedProxies = TrustedProxies([]), streamLimit: Int? = 20_000, addressStreamLimit: Int? = 500,
        stripe: StripeConfiguration? = nil
    ) {
        self.publicFolder = publicFolder
        self.dayKeysPath = dayKeysPath
        self.host = host
        self.port = port
        self.secret = secret
        self.visitorLimit = visitorLimit
        self.addressLimit = addressLimit
        self.trustedProxies = trustedProxies
        self.stripe = stripe
        self.streamLimit = streamLimit
        self.addressStreamLimit = addressStreamLimit
    }
}
