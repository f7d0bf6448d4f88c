internal import Domain

extension Status {
    /// Whether somebody can be found performing.
    var isOn: Bool {
        switch self {
        case .live, .late, .moved: true
        case .scheduled, .ended, .cancelled, .rainedOff, .closed: false
        }
    }
}
