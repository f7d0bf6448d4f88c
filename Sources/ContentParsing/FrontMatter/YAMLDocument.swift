import Diagnostics
import Yams

/// The YAML of a file as nodes.
enum YAMLDocument {
    /// Reads the pairs of the mapping, which know their lines. Nothing between the lines of hyphens is a mapping without
    /// keys.
    ///
    /// The basic resolver leaves every scalar as it is written, and saves a regular expression a scalar. The encoding is
    /// named because Yams would look for it in the environment otherwise, which costs more than the reading.
    static func compose(_ frontMatter: FrontMatter, of text: TextFile) throws(Refusal) -> [YAMLPair] {
        if let simple = SimpleYAML.mapping(in: text.bytes, frontMatter.yaml) { return simple }
        let findings = FrontMatterScreen.findings(in: text.bytes, frontMatter.yaml)
        guard findings.isEmpty else { throw Refusal(findings.map { $0.diagnostic(in: text) }) }
        let yaml = String(decoding: text.bytes[frontMatter.yaml], as: UTF8.self)
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml, .basic, .default, .utf8)
        } catch let error as YamlError {
            throw Refusal(YAMLMistake(text: text, firstLine: frontMatter.yamlLine).diagnostic(for: error))
        } catch {
            throw Refusal(
                Diagnostic(
                    ContentRules.yamlSyntax, "the front matter cannot be read", at: text.location(frontMatter.opening)))
        }
        guard let root = root.map(YAMLNode.init), root.scalar?.string.isEmpty != true else { return [] }
        guard let mapping = root.mapping else {
            let line = root.mark.line + frontMatter.yamlLine - 1
            if root.sequence == nil, let glued = GluedColon(in: text, line: line) {
                throw Refusal(glued.diagnostic(in: text))
            }
            let message = root.sequence == nil ? "this is a text without a key" : "this is a list without a key"
            throw Refusal(
                Diagnostic(
                    ContentRules.wrongType, message,
                    at: text.location(SourceRange(line: line, column: root.mark.column)),
                    hint: "write lines such as title: Fado at dusk"))
        }
        return mapping
    }
}
