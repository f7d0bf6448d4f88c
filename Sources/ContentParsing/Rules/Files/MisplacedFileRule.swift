package import Diagnostics

extension ContentRules {
    package static let misplacedFile = Rule(
        "misplaced-file", .error, "A text lies where its kind is expected.",
        explanation: """
            The folder says what a file is:

                Content/site.yml
                Content/cities/<city>.md
                Content/pitches/<city>/<pitch>.md
                Content/festivals/<festival>.md
                Content/performers/<performer>/index.md
                Content/performers/<performer>/<performance>.md
                Content/pages/<page>.md

            A text anywhere else would never be shown. Move it to the folder of its kind.
            """)
}
