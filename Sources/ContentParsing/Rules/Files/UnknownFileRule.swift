package import Diagnostics

extension ContentRules {
    package static let unknownFile = Rule(
        "unknown-file", .warning, "The content folder holds only what the site reads.",
        explanation: """
            Texts (`.md`), `site.yml`, and beside the performers' texts their pictures and videos (jpg, jpeg, png, webp, avif, mp4,
            webm). Anything else is not read and not published. Remove it, or keep it outside the content folder.
            """)
}
