/// What is wrong with an engagement document, and where.
package struct EngagementDocumentError: Error, Hashable, CustomStringConvertible {
    package let reason: String

    package init(reason: String) {
        self.reason = reason
    }

    package var description: String { reason }
}
