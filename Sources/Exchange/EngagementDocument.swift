package import Domain

/// The engagement snapshot as JSON: what `GET /v1/engagement` answers and `--engagement` reads.
package enum EngagementDocument {
    package static let version = 1
}
