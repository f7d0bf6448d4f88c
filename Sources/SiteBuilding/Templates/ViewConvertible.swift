/// What can be given to a view.
package protocol ViewConvertible: Sendable {
    var viewValue: ViewValue { get }
}

extension String: ViewConvertible {
    package var viewValue: ViewValue { .text(self) }
}

extension Bool: ViewConvertible {
    package var viewValue: ViewValue { .flag(self) }
}

extension View: ViewConvertible {
    package var viewValue: ViewValue { .view(self) }
}

extension Array: ViewConvertible where Element == View {
    package var viewValue: ViewValue { .list(self) }
}

extension Optional: ViewConvertible where Wrapped: ViewConvertible {
    package var viewValue: ViewValue {
        switch self {
        case .some(let value): value.viewValue
        case .none: .nothing
        }
    }
}
