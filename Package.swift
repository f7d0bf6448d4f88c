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
        .executable(name: "streetmap", targets: ["streetmap"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CLinuxFiles"),
        .target(name: "Diagnostics", swiftSettings: settings),
        .target(name: "Domain", dependencies: ["Diagnostics"], swiftSettings: settings),
        .target(
            name: "ContentParsing",
            dependencies: ["Diagnostics", "Domain", "CCMarkGFM", .product(name: "Yams", package: "Yams")],
            swiftSettings: settings),
        .testTarget(
            name: "ContentParsingTests",
            dependencies: ["ContentParsing", "Diagnostics", "Domain", .product(name: "Yams", package: "Yams")],
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
            name: "SiteBuilding",
            dependencies: [
                "Diagnostics", "Domain", "ContentParsing", "RoutePlanning", "Validation", "Ranking", "History",
                "CLinuxFiles",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings),
        .target(
            name: "Engagement",
            dependencies: ["Domain", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: settings),
        .testTarget(
            name: "EngagementTests",
            dependencies: [
                "Domain", "Engagement", "TestLiterals", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "streetmap",
            dependencies: [
                "Diagnostics", "Domain", "ContentParsing", "Validation", "Ranking", "SiteBuilding",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: settings),
        .testTarget(name: "HistoryTests", dependencies: ["Domain", "History"], swiftSettings: settings),
        .testTarget(name: "PublishingTests", dependencies: ["SiteBuilding"], swiftSettings: settings),
        .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: settings),
        .target(
            name: "TestLiterals", dependencies: ["Domain"], path: "Tests/TestLiterals", swiftSettings: settings),
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
            dependencies: ["ContentParsing", "Diagnostics", "Domain", "RoutePlanning", "SiteBuilding", "TestSupport"],
            exclude: ["Fixtures", "Golden"], swiftSettings: settings),
    ]
)
