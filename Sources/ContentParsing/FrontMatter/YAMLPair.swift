/// A key of a mapping with its value.
struct YAMLPair: Sendable, Equatable {
    let key: YAMLNode
    let value: YAMLNode
}
