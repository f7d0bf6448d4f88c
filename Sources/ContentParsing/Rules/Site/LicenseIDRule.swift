package import Diagnostics

extension ContentRules {
    package static let licenseID = Rule(
        "license-id", .error, "A licence is named by its SPDX identifier.",
        explanation: """
            Such as `CC-BY-4.0`, `CC0-1.0` or `ODbL-1.0`: map and calendar apps read it to know what they may do with the data.
            """)
}
