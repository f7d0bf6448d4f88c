/// Reads the YAML that nearly all files are written in, and leaves the rest to a library.
///
/// Mappings of one-word keys and lists, by indentation or in brackets that close on their line; texts of one line, plain
/// or in quotes without escapes; comments. Where it gives nodes they are those that Yams gives (the tests hold it against
/// Yams); it gives none for everything else, right or wrong, so that only one reader has to know the whole of YAML and
/// find words for mistakes.
struct SimpleYAML {
    /// Deeper ones are left to the library, which is looked after by `FrontMatterScreen`.
    private static let deepest = 8

    var line: SimpleYAMLLine

    /// The pairs of the mapping that the bytes are; nil where they are anything else than simple.
    static func mapping(in bytes: [UInt8], _ range: Range<Int>) -> [YAMLPair]? {
        bytes.withUnsafeBufferPointer { buffer in
            var reader = SimpleYAML(line: SimpleYAMLLine(buffer, range))
            guard reader.line.next(), reader.line.indent == 0,
                case .mapping(let pairs, _)? = reader.mapping(at: 0, depth: 0), reader.line.isAtEnd
            else { return nil }
            return pairs
        }
    }

    /// The lines from here that begin with a key in this column.
    private mutating func mapping(at indent: Int, depth: Int) -> YAMLNode? {
        guard depth < SimpleYAML.deepest else { return nil }
        let mark = line.mark
        var pairs: [YAMLPair] = []
        repeat {
            guard let key = line.key(), !pairs.contains(where: { $0.key.scalar?.string == key.string }) else {
                return nil
            }
            line.skipSpaces()
            guard let value = line.isAtLineEnd ? below(indent, depth: depth) : inline(deeperThan: indent) else {
                return nil
            }
            pairs.append(YAMLPair(key: .scalar(key), value: value))
        } while !line.isAtEnd && line.indent == indent && line.isAtIndent && !line.isAtDash
        // A line that is deeper than its neighbours belongs to none of them.
        guard line.isAtEnd || line.indent <= indent else { return nil }
        return .mapping(pairs, mark)
    }

    /// What stands in the lines below a key.
    private mutating func below(_ indent: Int, depth: Int) -> YAMLNode? {
        guard line.next() else { return nil }
        if line.isAtDash { return line.indent >= indent ? sequence(at: line.indent, depth: depth + 1) : nil }
        return line.indent > indent ? mapping(at: line.indent, depth: depth + 1) : nil
    }

    private mutating func sequence(at indent: Int, depth: Int) -> YAMLNode? {
        guard depth < SimpleYAML.deepest else { return nil }
        let mark = line.mark
        var items: [YAMLNode] = []
        repeat {
            line.skipDash()
            guard !line.isAtLineEnd else { return nil }
            let item = line.isAtKey ? mapping(at: line.column, depth: depth + 1) : inline(deeperThan: indent)
            guard let item else { return nil }
            items.append(item)
        } while !line.isAtEnd && line.indent == indent && line.isAtIndent && line.isAtDash
        guard line.isAtEnd || line.indent <= indent else { return nil }
        return .sequence(items, mark)
    }

    /// A value that ends with its line; the next one must not go on with it.
    private mutating func inline(deeperThan indent: Int) -> YAMLNode? {
        guard let value = line.value(inFlow: false, depth: 0), line.isAtLineEnd else { return nil }
        if line.next(), line.indent > indent { return nil }
        return value
    }
}
