/// What can be given to a view.
protocol ViewConvertible: Sendable {
    var viewValue: ViewValue { get }
}

extension String: ViewConvertible {
    var viewValue: ViewValue { .text(self) }
}

extension Bool: ViewConvertible {
    var viewValue: ViewValue { .flag(self) }
}

extension View: ViewConvertible {
    var viewValue: ViewValue { .view(self) }
}

extension Array: ViewConvertible where Element == View {
    var viewValue: ViewValue { .list(self) }
}

extension Optional: ViewConvertible where Wrapped: ViewConvertible {
    var viewValue: ViewValue {
        switch self {
        case .some(let value): value.viewValue
        case .none: .nothing
        }
    }
}
