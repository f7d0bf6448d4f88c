package import Diagnostics

extension ContentRules {
    package static let mediaFile = Rule(
        "media-file", .error, "A picture or video is a file beside the text.",
        explanation: """
            In the same folder, by its plain name: `image: portrait.jpg`. Pictures are jpg, jpeg, png, webp or avif, videos mp4 or
            webm; the name is made of A–Z, a–z, 0–9, hyphens, underscores and dots.
            """)
}
