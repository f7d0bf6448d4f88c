import Foundation
import HTTPTypes

@testable import Companion

/// Published folders of a test beside each other, so that one can take the place of another.
struct TestSite: Sendable {
    /// The folder that the service reads.
    static let published = "public"

    /// The folder that holds all of them.
    let folder: String

    /// Runs the service over a site of these files, at this URL.
    static func run(
        _ files: [String: String] = [:], url: String = "https://busking.example/", isLive: Bool = false,
        prepare: (TestSite) throws -> Void = { _ in },
        _ body: @escaping @Sendable (TestCompanion, TestSite) async throws -> Void
    ) async throws {
        let site = TestSite(
            folder: FileManager.default.temporaryDirectory.path + "/site-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(atPath: site.folder) }
        let catalog = SampleCatalog.json.replacing("https://busking.example/", with: url)
        for (name, text) in files.merging(["catalog.json": catalog], uniquingKeysWith: { first, _ in first }) {
            try site.write("\(published)/\(name)", text)
        }
        try prepare(site)
        try await TestCompanion.run(
            isLive: isLive, configure: { $0.publicFolder = site.folder + "/" + published }
        ) { companion in
            try await body(companion, site)
        }
    }

    func write(_ name: String, _ text: String) throws {
        try write(name, Array(text.utf8))
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = URL(fileURLWithPath: folder + "/" + name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: folder + "/" + name, withDestinationPath: target)
    }

    func rename(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: folder + "/" + name, toPath: folder + "/" + other)
    }

    /// Sets when a file was last written.
    func date(_ name: String, _ seconds: Int) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: Double(seconds))], ofItemAtPath: folder + "/" + name)
    }

    /// How many descriptors this process has open on files of these folders.
    func openDescriptors() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").filter { name in
            // A descriptor may be gone by now.
            let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)")
            return target?.hasPrefix(folder) == true
        }.count
    }
}
