private import Foundation
private import Hashing

/// The secret of a service that was given none: made once, beside the store.
package enum SecretFile {
    /// Reads `<store>.secret`, and makes it where there is none; two programs that do so at once agree on one.
    ///
    /// - Throws: `ConfigurationError` with the path.
    package static func secret(besideStore store: String, outside: Outside) throws -> Secret {
        let path = store + ".secret"
        do {
            if !FileManager.default.fileExists(atPath: path) {
                let text = Hexadecimal.text(of: outside.randomBytes(32)) + "\n"
                try PrivateFile.make(path, text)
            }
            return try Secret(String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8))
        } catch let failure as WritingFailure {
            throw ConfigurationError("\(failure)")
        } catch let error as ConfigurationError {
            throw ConfigurationError("\(path): \(error)")
        } catch {
            throw ConfigurationError("\(path) cannot be read (\(error.localizedDescription))")
        }
    }
}
