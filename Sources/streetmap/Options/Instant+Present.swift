import ArgumentParser
import Domain
import Foundation

extension Instant {
    /// The machine's clock, which only the commands read: whatever is below is told what time it is.
    static var present: Instant { Instant(seconds: Int(Date().timeIntervalSince1970)) }
}

extension Instant: ExpressibleByArgument {
    public init?(argument: String) { self.init(rfc3339: argument) }
    public var defaultValueDescription: String { description }
}
