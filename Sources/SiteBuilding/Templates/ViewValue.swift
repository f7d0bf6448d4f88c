/// What a name of a template stands for.
package enum ViewValue: Sendable {
    /// Text or HTML, as the schema says.
    case text(String)
    case flag(Bool)
    case view(View)
    case list([View])
    case nothing

    /// Whether `{{#name}}` shows what it encloses.
    var isPresent: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .flag(let flag): flag
        case .view: true
        case .list(let views): !views.isEmpty
        case .nothing: false
        }
    }
}

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
