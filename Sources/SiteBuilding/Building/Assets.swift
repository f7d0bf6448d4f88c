import ContentParsing
import Diagnostics
import Hashing

/// What pages load besides their HTML: one stylesheet, the scripts, and the files of `Templates/assets` as they are.
///
/// What has its content's hash in its address may be cached for ever.
struct Assets {
    let addresses: AssetAddresses
    private let files: [Published]

    private typealias Named = (name: String, bytes: [UInt8])
    private typealias Published = (address: String, bytes: [UInt8])

    /// - Parameters:
    ///   - words: the words that scripts show, a file for each language.
    ///   - languages: those of the pages besides the first.
    ///   - root: the path that every address of the site begins with.
    /// - Throws: `AssetError` for a file that is none, else what the machine says.
    static func read(
        folder: SiteFolder, words: [ScriptWords.File] = [], languages: [String] = [], root: String = "/"
    ) throws -> Assets {
        let all = try read(FolderSource(root: folder.root, content: folder.templates))
        var addresses = AssetAddresses()
        addresses.icons = all.map(\.name).filter { $0.hasPrefix("icons/") }.map { "assets/" + $0 }
        let folders = ["style/", "sheets/", "scripts/", "worker/"]
        var files = all.filter { file in !folders.contains { file.name.hasPrefix($0) } }
            .map { (address: "assets/" + $0.name, bytes: $0.bytes) }
        files += try style(of: all, in: &addresses)
        files += scripts(of: all, in: &addresses)
        files += self.words(words, in: &addresses)
        if let worker = all.first(where: { $0.name == "worker/service-worker.js" }) {
            let shell = ServiceWorker.shell(of: addresses)
            let bytes = ServiceWorker.render(worker.bytes, shell: shell, languages: languages, root: root)
            files.append(("service-worker.js", bytes))
        }
        return Assets(addresses: addresses, files: files)
    }

    /// The sheet of all pages, and those that only one kind of page is dressed with.
    private static func style(of all: [Named], in addresses: inout AssetAddresses) throws -> [Published] {
        // In order of their names, which begin with a number.
        let sheets = all.filter { $0.name.hasPrefix("style/") && $0.name.hasSuffix(".css") }
        let style = sheets.reduce(into: [UInt8]()) { $0 += $1.bytes }
        addresses.stylesheet = "assets/style.\(ContentHash.of(style).prefix(10)).css"
        var files: [Published] = [(addresses.stylesheet, style)]
        for sheet in all where sheet.name.hasPrefix("sheets/") && sheet.name.hasSuffix(".css") {
            let name = String(sheet.name.dropFirst("sheets/".count).dropLast(".css".count))
            let bytes = try SheetImports.filled(sheet.bytes, of: sheet.name, from: sheets)
            let address = "assets/\(name).\(ContentHash.of(bytes).prefix(10)).css"
            addresses.sheets[name] = address
            files.append((address, bytes))
        }
        return files
    }

    /// Scripts import each other by relative names, so the hash of all of them stands in the name of their folder.
    private static func scripts(of all: [Named], in addresses: inout AssetAddresses) -> [Published] {
        let prefix = "scripts/"
        let scripts = all.filter { $0.name.hasPrefix(prefix) }
        let whole = scripts.reduce(into: [UInt8]()) { $0 += Array($1.name.utf8) + [0] + $1.bytes + [0] }
        let home = "assets/scripts.\(ContentHash.of(whole).prefix(10))/"
        addresses.scripts = home
        addresses.scriptNames = scripts.map { String($0.name.dropFirst(prefix.count)) }
        return zip(addresses.scriptNames, scripts).map { (home + $0, $1.bytes) }
    }

    private static func words(_ words: [ScriptWords.File], in addresses: inout AssetAddresses) -> [Published] {
        var files: [Published] = []
        for file in words {
            let address = "assets/words-\(file.language).\(ContentHash.of(file.bytes).prefix(10)).json"
            addresses.words[file.language] = address
            files.append((address, file.bytes))
            for (page, bytes) in file.byPage.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                let address = "assets/words-\(page.rawValue)-\(file.language).\(ContentHash.of(bytes).prefix(10)).json"
                addresses.pageWords[page, default: [:]][file.language] = address
                files.append((address, bytes))
            }
        }
        return files
    }

    func write(to sink: any ArtifactSink) throws {
        for file in files { try sink.write(file.address, file.bytes) }
    }

    /// The files of the folder of assets by their names in it, in order of those.
    private static func read(_ source: FolderSource) throws -> [Named] {
        let prefix = source.content + "/assets/"
        return try source.files().filter { $0.path.hasPrefix(prefix) }.map { file in
            if let refusal = file.refusal { throw AssetError(path: file.path, reason: refusal.message) }
            return (String(file.path.dropFirst(prefix.count)), try source.bytes(of: file.path))
        }
    }
}
