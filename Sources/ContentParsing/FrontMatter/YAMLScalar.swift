/// A text, as it reads and how it is written.
struct YAMLScalar: Sendable, Equatable {
    enum Style: Sendable {
        case plain, quoted
        /// After `|` or `>`.
        case block
    }

    let string: String
    let style: Style
    let mark: YAMLMark
}
