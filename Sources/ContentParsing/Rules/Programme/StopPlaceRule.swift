package import Diagnostics

extension ContentRules {
    package static let stopPlace = Rule(
        "stop-place", .error, "A stop is at a pitch, or at a place with name, address and coordinates.",
        explanation: """
            One of the two:

                - pitch: portas-do-sol
                - name: Rossio
                  address: Praça Dom Pedro IV, Lisbon
                  coordinates: [-9.13935, 38.71387]
            """)
}
