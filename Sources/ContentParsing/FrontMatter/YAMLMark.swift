/// Where a value begins: its line and its column in Unicode scalars, both from 1 and counted from the YAML's beginning.
struct YAMLMark: Sendable, Equatable {
    let line: Int
    let column: Int
}
