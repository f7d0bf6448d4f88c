package import Diagnostics

extension ContentRules {
    package static let withSelf = Rule(
        "with-self", .error, "A performer performs with others.",
        explanation: """
            The performer whose folder the file lies in is part of the show already; `with` names the others.
            """)
}
