import Yams

extension YAMLNode {
    /// What Yams has read. There are no aliases: `FrontMatterScreen` refuses them.
    init(_ node: Node) {
        let mark = YAMLMark(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        switch node {
        case .scalar(let scalar):
            let style: YAMLScalar.Style =
                switch scalar.style {
                case .singleQuoted, .doubleQuoted: .quoted
                case .literal, .folded: .block
                case .plain, .any: .plain
                }
            self = .scalar(YAMLScalar(string: scalar.string, style: style, mark: mark))
        case .sequence(let sequence):
            self = .sequence(sequence.map(YAMLNode.init), mark)
        case .mapping(let mapping):
            self = .mapping(mapping.map { YAMLPair(key: YAMLNode($0.key), value: YAMLNode($0.value)) }, mark)
        case .alias:
            self = .scalar(YAMLScalar(string: "", style: .plain, mark: mark))
        }
    }
}
