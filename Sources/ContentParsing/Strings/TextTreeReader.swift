package import Diagnostics

/// Reads a YAML file that is a tree of texts, such as the words of the interface.
package struct TextTreeReader {
    package struct Leaf: Sendable {
        package let text: String
        package let range: SourceRange
    }

    /// By the keys on the way, joined by dots: `nav.cities`.
    package private(set) var leaves: [String: Leaf] = [:]
    package private(set) var diagnostics: [Diagnostic] = []

    /// What is no text is a diagnostic; the rest of the tree is read all the same.
    package static func read(_ bytes: [UInt8], path: String) -> TextTreeReader {
        var reader = TextTreeReader()
        switch TextFile.read(bytes, path: path) {
        case .refused(let diagnostic):
            reader.diagnostics.append(diagnostic)
        case .text(let text):
            do throws(Refusal) {
                let document = try Document(yaml: text)
                reader.add(document.root, prefix: "", path: path)
            } catch {
                reader.diagnostics += error.diagnostics
            }
        }
        return reader
    }

    private mutating func add(_ mapping: [YAMLPair], prefix: String, path: String) {
        for pair in mapping {
            let name = prefix + (pair.key.scalar?.string ?? "")
            let range = SourceRange(line: pair.key.mark.line, column: pair.key.mark.column, length: name.count)
            switch pair.value {
            case .scalar(let scalar):
                leaves[name] = Leaf(text: scalar.string, range: range)
            case .mapping(let inner, _):
                add(inner, prefix: name + ".", path: path)
            case .sequence:
                diagnostics.append(
                    Diagnostic(
                        ContentRules.wrongType, "“\(name)” is a list, not a text",
                        at: SourceLocation(file: path, range: range)))
            }
        }
    }
}
