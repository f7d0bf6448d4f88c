/// The kinds of pictures and videos that every browser shows.
enum MediaType: Sendable, Hashable {
    case image
    case video

    /// By the ending of the name, also in capitals as cameras write it; nil for other files.
    init?(fileName: some StringProtocol) {
        guard
            let ending = fileName.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).dropFirst()
                .last
        else { return nil }
        switch String(decoding: Array(ending), as: UTF8.self).lowercased() {
        case "jpg", "jpeg", "png", "webp", "avif": self = .image
        case "mp4", "webm": self = .video
        default: return nil
        }
    }
}
