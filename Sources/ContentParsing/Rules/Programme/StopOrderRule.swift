package import Diagnostics

extension ContentRules {
    package static let stopOrder = Rule(
        "stop-order", .error, "A stop starts before it ends, and stops are in the order of time.",
        explanation: """
            Past midnight the hours count on: a set from half past eleven to one is `start: 23:30` and `end: 25:00`.
            """)
}
