/// How the service's log reads.
package enum LogFormat: String, Sendable, CaseIterable {
    case text, json
}
