/// Where artifacts go: the staged tree of a build, or memory in a test.
///
/// It is called from several tasks at once, for each path once.
package protocol ArtifactSink: Sendable {
    /// - Throws: what the machine says, with the path.
    func write(_ path: String, _ bytes: [UInt8]) throws

    /// Takes files over from the site that is published; false, and nothing is taken, where it cannot.
    func keep(_ paths: [String]) throws -> Bool
}
