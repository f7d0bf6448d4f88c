package import Diagnostics

extension ContentRules {
    package static let invalidUTF8 = Rule(
        "invalid-utf8", .error, "All text is UTF-8.",
        explanation: """
            Other encodings turn “São” into “SÃ£o” on somebody's screen. Save the file again and choose UTF-8: in most editors it is
            in the box that asks for the file's name, or in the line at the bottom of the window.
            """)
}
