/// What a name of a template stands for.
enum ViewValue: Sendable {
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
