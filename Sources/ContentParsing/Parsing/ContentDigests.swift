package import Domain

/// What stands for the bytes of the files that were read: another text, another digest.
package struct ContentDigests: Sendable {
    private var byPath: [String: [UInt8]] = [:]
    /// The paths of what translates a text, in order.
    private var translations: [TextSubject: [String]] = [:]

    package init() {}

    mutating func add(_ file: ReadFile) {
        byPath[file.outcome.path] = file.digest
        guard case .translation(let subject, _) = file.kind else { return }
        translations[subject, default: []].append(file.outcome.path)
    }

    /// SHA-256 of a file in 32 bytes; none for a file that was not read.
    package func file(at path: String) -> [UInt8] { byPath[path] ?? [] }

    /// A file and all that translates it: their paths, and SHA-256 of each in 32 bytes.
    package func files(of subject: TextSubject, at path: String) -> [(path: String, digest: [UInt8])] {
        ([path] + (translations[subject] ?? [])).map { ($0, file(at: $0)) }
    }
}
