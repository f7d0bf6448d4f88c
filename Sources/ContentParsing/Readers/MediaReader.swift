import Diagnostics
import Domain

/// Reads the names of pictures and videos, which lie beside the text that names them.
struct MediaReader {
    let performer: Slug
    let context: ReadingContext
    private(set) var files: Set<MediaFile> = []

    init(performer: Slug, context: ReadingContext) {
        self.performer = performer
        self.context = context
    }

    /// `image` with its `image_alt`.
    mutating func image(_ fields: Fields) -> (address: String?, description: String?) {
        let field = fields.optional("image")
        let description = fields.optional("image_alt")
        if let field, !fields.has("image_alt"), !fields.isMisspelt("image_alt") {
            field.report(
                ContentRules.imageDescription, "a picture needs “image_alt”",
                hint: "say in a sentence what is to be seen")
        }
        if let description, !fields.has("image"), !fields.isMisspelt("image") {
            description.report(ContentRules.imageDescription, "“image_alt” describes a picture that is not there")
        }
        return (field.flatMap { file($0, .image) }, description?.prose(1...300))
    }

    /// The address under the site of a file beside the text.
    mutating func file(_ field: Field, _ type: MediaType) -> String? {
        guard let name = field.word("the name of a file") else { return nil }
        guard isName(name) else {
            field.report(
                ContentRules.mediaFile, "“\(Shown.text(name))” is not the name of a file beside this one",
                hint: name.contains("://") ? "save the file in the performer's folder" : "write its plain name")
            return nil
        }
        guard MediaType(fileName: name) == type else {
            let (what, endings) =
                type == .image ? ("picture", "jpg, jpeg, png, webp or avif") : ("video", "mp4 or webm")
            field.report(
                ContentRules.mediaFile, "“\(Shown.text(name))” is not a \(what)", hint: "its name ends with \(endings)")
            return nil
        }
        let known = context.media[performer] ?? []
        guard known.contains(name) else {
            field.report(
                ContentRules.mediaFile, "there is no file “\(Shown.text(name))” beside this one",
                hint: NearestName.hint(for: name, in: known))
            return nil
        }
        let address = "performers/\(performer)/\(name)"
        files.insert(MediaFile(address: address, file: "\(context.content)/\(address)"))
        return address
    }

    /// A name that is an address as it stands, and leads nowhere else.
    private func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, ASCII.isAlphanumeric(first), name.utf8.count <= 100 else { return false }
        return name.utf8.allSatisfy { byte in
            ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                || byte == UInt8(ascii: ".")
        }
    }
}
