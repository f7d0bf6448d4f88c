import Testing

@testable import SiteBuilding

/// What a view says, by the names that templates use.
extension View {
    func text(_ name: String) -> String? {
        guard case .text(let text) = value(name) else { return nil }
        return text
    }

    func flag(_ name: String) -> Bool {
        guard case .flag(let flag) = value(name) else { return false }
        return flag
    }

    func list(_ name: String) -> [View] {
        guard case .list(let views) = value(name) else { return [] }
        return views
    }

    private func value(_ name: String) -> ViewValue {
        guard let slot = schema.slot(of: name) else {
            Issue.record("\(schema.subject) has no “\(name)”")
            return .nothing
        }
        return self[slot]
    }
}
