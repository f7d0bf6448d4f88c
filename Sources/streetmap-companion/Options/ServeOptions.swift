import ArgumentParser
import Companion
import Logging

/// How the service is to run: options, else variables, else what is usual.
struct ServeOptions: ParsableArguments {
    @Option(help: "The address to listen on (STREETMAP_HOST, else 127.0.0.1).")
    var host: String?

    @Option(help: "The port to listen on, 0 for any free one (STREETMAP_PORT, else 8080).")
    var port: Int?

    @Option(help: "Writes of one visitor in 15 minutes, 0 for no limit (STREETMAP_VISITOR_LIMIT, else 100).")
    var visitorLimit: Int?

    @Option(help: "Writes from one address in 15 minutes, 0 for no limit (STREETMAP_ADDRESS_LIMIT, else 5000).")
    var addressLimit: Int?

    @Option(help: "Event streams open at a time, 0 for no limit (STREETMAP_STREAM_LIMIT, else 20000).")
    var streamLimit: Int?

    @Option(help: "Event streams of one address, 0 for no limit (STREETMAP_ADDRESS_STREAM_LIMIT, else 500).")
    var addressStreamLimit: Int?

    @Option(
        help: """
            Addresses, or blocks such as 10.0.0.0/8, whose X-Forwarded-For is believed, with commas between \
            (STREETMAP_TRUSTED_PROXIES, else none).
            """)
    var trustedProxies: String?

    @Option(help: "How the log reads: text or json (STREETMAP_LOG_FORMAT, else text).")
    var logFormat: String?

    @Option(help: "From which level on is logged: debug, info, warning or error (STREETMAP_LOG_LEVEL, else info).")
    var logLevel: String?

    /// Reads all of them, and says all that is wrong at once.
    ///
    /// - Throws: `ConfigurationError`.
    func read(
        _ variables: EnvironmentVariables, publicFolder: String, store: String, secret: Secret
    ) throws -> (CompanionConfiguration, LogFormat, Logger.Level) {
        var reading = SettingsReading(variables)
        let port = reading.number(port, "STREETMAP_PORT", in: 0...65_535) ?? 8080
        let visitorLimit = reading.number(visitorLimit, "STREETMAP_VISITOR_LIMIT", in: 0...1_000_000) ?? 100
        let addressLimit = reading.number(addressLimit, "STREETMAP_ADDRESS_LIMIT", in: 0...1_000_000) ?? 5000
        let streamLimit = reading.number(streamLimit, "STREETMAP_STREAM_LIMIT", in: 0...1_000_000) ?? 20_000
        let addressStreamLimit =
            reading.number(addressStreamLimit, "STREETMAP_ADDRESS_STREAM_LIMIT", in: 0...1_000_000) ?? 500
        let proxies = reading.value(trustedProxies, "STREETMAP_TRUSTED_PROXIES", "addresses or blocks of them") {
            text in
            let words = text.split { $0 == "," || $0 == " " }
            let blocks = words.compactMap { AddressBlock($0) }
            return blocks.count == words.count ? blocks : nil
        }
        let format = reading.value(logFormat, "STREETMAP_LOG_FORMAT", "text or json") { LogFormat(rawValue: $0) }
        let level = reading.value(logLevel, "STREETMAP_LOG_LEVEL", "debug, info, warning or error") {
            Logger.Level(rawValue: $0)
        }
        let host = reading.text(host, "STREETMAP_HOST") ?? "127.0.0.1"
        try reading.finish()
        let configuration = CompanionConfiguration(
            publicFolder: publicFolder, dayKeysPath: store + ".day-keys", host: host, port: port, secret: secret,
            visitorLimit: WriteLimit("visitor", quota: visitorLimit),
            addressLimit: WriteLimit("address", quota: addressLimit), trustedProxies: TrustedProxies(proxies ?? []),
            streamLimit: streamLimit == 0 ? nil : streamLimit,
            addressStreamLimit: addressStreamLimit == 0 ? nil : addressStreamLimit,
            stripe: try StripeConfiguration(variables))
        return (configuration, format ?? .text, level ?? .info)
    }
}
