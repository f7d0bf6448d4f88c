// swift-tools-version: 6.1
import PackageDescription

/// Warnings are errors where the tests run, not where somebody only builds.
let strict = Context.environment["STREETMAP_STRICT"] == "1"

let settings: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ] + (strict ? [.unsafeFlags(["-warnings-as-errors"])] : [])

let package = Package(
    name: "street-performers-map",
    products: [
        .executable(name: "streetmap", targets: ["streetmap"]),
        .executable(name: "streetmap-companion", targets: ["streetmap-companion"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
        .package(url: "https://github.com/vapor/jwt-kit", exact: "5.7.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CLinuxFiles"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .target(name: "Diagnostics", swiftSettings: settings),
        .target(name: "Domain", dependencies: ["Diagnostics"], swiftSettings: settings),
        .target(
            name: "ContentParsing",
            dependencies: [
                "Diagnostics", "Domain", "Hashing", "CCMarkGFM", .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ContentParsingTests",
            dependencies: [
                "ContentParsing", "Diagnostics", "Domain", "TestSupport", .product(name: "Yams", package: "Yams"),
            ],
            exclude: ["Base", "Fixtures"], swiftSettings: settings),
        .target(name: "RoutePlanning", dependencies: ["Diagnostics", "Domain"], swiftSettings: settings),
        .testTarget(
            name: "RoutePlanningTests", dependencies: ["Domain", "RoutePlanning", "TestLiterals"],
            swiftSettings: settings),
        .target(
            name: "History",
            dependencies: ["Domain", .product(name: "Subprocess", package: "swift-subprocess")],
            swiftSettings: settings),
        .target(
            name: "Validation", dependencies: ["Diagnostics", "Domain", "RoutePlanning"],
            swiftSettings: settings),
        .testTarget(
            name: "ValidationTests",
            dependencies: ["Diagnostics", "Domain", "RoutePlanning", "TestLiterals", "Validation"],
            swiftSettings: settings),
        .target(name: "Ranking", dependencies: ["Domain"], swiftSettings: settings),
        .testTarget(
            name: "RankingTests", dependencies: ["Domain", "Ranking", "TestLiterals"], swiftSettings: settings),
        .target(
            name: "Hashing", dependencies: [.product(name: "Crypto", package: "swift-crypto")], swiftSettings: settings),
        .target(name: "QRCoding", dependencies: ["CQREncode"], swiftSettings: settings),
        .testTarget(name: "QRCodingTests", dependencies: ["QRCoding"], swiftSettings: settings),
        .target(name: "JSONWriting", dependencies: ["Domain"], swiftSettings: settings),
        .testTarget(
            name: "JSONWritingTests", dependencies: ["Domain", "JSONWriting", "TestLiterals"], swiftSettings: settings),
        .target(name: "Gzip", dependencies: ["CZlib"], swiftSettings: settings),
        .testTarget(name: "GzipTests", dependencies: ["Gzip"], swiftSettings: settings),
        .target(
            name: "WebClient",
            dependencies: [
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: settings),
        .target(name: "FileReading", dependencies: ["CLinuxFiles"], swiftSettings: settings),
        .testTarget(name: "FileReadingTests", dependencies: ["FileReading"], swiftSettings: settings),
        .target(name: "Exchange", dependencies: ["Domain", "JSONWriting"], swiftSettings: settings),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Domain", "Exchange", "TestLiterals"], swiftSettings: settings),
        .testTarget(name: "HashingTests", dependencies: ["Hashing"], swiftSettings: settings),
        .target(
            name: "SiteBuilding",
            dependencies: [
                "Diagnostics", "Domain", "ContentParsing", "RoutePlanning", "Validation", "Ranking", "History",
                "CLinuxFiles", "Exchange", "Hashing", "JSONWriting", "QRCoding",
            ],
            swiftSettings: settings),
        .target(
            name: "Engagement",
            dependencies: [
                "Domain", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "EngagementTests",
            dependencies: [
                "Domain", "Engagement", "TestLiterals", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .target(
            name: "Companion",
            dependencies: [
                "Domain", "Engagement", "Exchange", "FileReading", "Gzip", "Hashing", "JSONWriting", "WebClient",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "JWTKit", package: "jwt-kit"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CompanionTests",
            dependencies: [
                "Companion", "Domain", "Engagement", "Exchange", "Gzip", "Hashing", "JSONWriting", "TestConnections",
                "TestLiterals",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "streetmap-companion",
            dependencies: [
                "Companion", "Domain", "Engagement",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "streetmap",
            dependencies: [
                "Diagnostics", "Domain", "ContentParsing", "Validation", "Ranking", "SiteBuilding", "Engagement",
                "WebClient",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
        .testTarget(name: "HistoryTests", dependencies: ["Domain", "History"], swiftSettings: settings),
        .testTarget(name: "PublishingTests", dependencies: ["SiteBuilding", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: settings),
        .target(
            name: "TestLiterals", dependencies: ["Domain"], path: "Tests/TestLiterals", swiftSettings: settings),
        .target(name: "TestConnections", path: "Tests/TestConnections", swiftSettings: settings),
        .target(
            name: "TestSupport", dependencies: ["Domain", "SiteBuilding"], path: "Tests/TestSupport",
            swiftSettings: settings),
        .testTarget(
            name: "SiteBuildingTests",
            dependencies: [
                "ContentParsing", "Diagnostics", "Domain", "RoutePlanning", "SiteBuilding", "TestSupport",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "ContentParsing", "Diagnostics", "Domain", "Engagement", "Exchange", "RoutePlanning", "SiteBuilding",
                "TestLiterals", "TestSupport", "streetmap",
            ],
            exclude: ["Fixtures", "Golden"], swiftSettings: settings),
    ]
)
