import Hashing
import JSONWriting

/// `/service-worker.js`: the script of the templates, told where the site is and what its shell is made of.
///
/// It changes only when the shell does, so a phone fetches the shell again only then.
enum ServiceWorker {
    /// What every page needs, and what the page for a lost connection does; the other scripts are kept once they are used.
    private static let parts: Set<String> = ["parts/offline.js", "parts/stored.js"]

    static func shell(of assets: AssetAddresses) -> [String] {
        let scripts = assets.scriptNames.filter { $0 == "main.js" || $0.hasPrefix("core/") || parts.contains($0) }
        return [assets.stylesheet] + scripts.map { assets.scripts + $0 } + assets.words.values.sorted()
    }

    /// - Parameters:
    ///   - shell: addresses under the root.
    ///   - languages: those of the pages besides the first.
    ///   - root: the path that every address of the site begins with.
    static func render(_ script: [UInt8], shell: [String], languages: [String], root: String) -> [UInt8] {
        let offline = ([""] + languages.map { $0 + "/" }).map { $0 + Address.offline.folder }
        let addresses = (shell + offline).map { root + $0 }
        var json = JSONWriter()
        json.object { json in
            json.field("root", root)
            let version = ContentHash.of(Array(addresses.joined(separator: "\n").utf8) + script).prefix(10)
            json.field("version", String(version))
            json.field("shell", addresses)
            json.field("languages", languages)
        }
        return Array("const site = ".utf8) + json.bytes + Array(";\n".utf8) + script
    }
}
