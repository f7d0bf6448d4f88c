package import Diagnostics

extension ContentRules {
    package static let notABoolean = Rule(
        "not-a-boolean", .error, "A switch is true or false.",
        explanation: """
            Exactly these two words, since `yes`, `no`, `on` and `off` mean different things to different readers of YAML.
            """)
}
