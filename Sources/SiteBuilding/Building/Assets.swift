import Hashing
import ContentParsing
import Diagnostics

/// The files of `Templates/assets`, which the site serves as they are under `assets/`.
struct Assets {
    /// The address of the stylesheet, which has its content's hash in it, so that it may be cached for ever.
    let stylesheet: String
    private let files: [(address: String, bytes: [UInt8])]

    static func read(folder: SiteFolder) throws -> Assets {
        let source = FolderSource(root: folder.root, content: folder.templates + "/assets")
        var stylesheet = ""
        var files: [(address: String, bytes: [UInt8])] = []
        for file in try source.files() {
            if let refusal = file.refusal { throw AssetError(path: file.path, reason: refusal.message) }
            let bytes = try source.bytes(of: file.path)
            let name = String(file.path.dropFirst(source.content.count + 1))
            if name == "style.css" {
                stylesheet = "assets/style.\(ContentHash.of(bytes).prefix(10)).css"
                files.append((stylesheet, bytes))
            } else {
                files.append(("assets/" + name, bytes))
            }
        }
        return Assets(stylesheet: stylesheet, files: files)
    }

    func write(to sink: any ArtifactSink) throws {
        for file in files { try sink.write(file.address, file.bytes) }
    }
}
