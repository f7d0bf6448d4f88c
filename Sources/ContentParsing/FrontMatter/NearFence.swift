import Diagnostics

/// A line that was meant to be the three hyphens around the front matter and is not.
///
/// Word processors turn hyphens into long dashes by themselves, and authors do not see the difference.
struct NearFence {
    private let hint: String
    private let offsets: Range<Int>

    /// Nil for a line of anything else, and for one that is right.
    init?(in text: TextFile, line number: Int) {
        let line = text.line(number)
        let trimmed = Quoting.trimmed(line)
        let scalars = String(decoding: trimmed, as: UTF8.self).unicodeScalars
        guard !scalars.isEmpty, !FrontMatter.isFence(line) else { return nil }
        let hyphens = scalars.count { $0 == "-" }
        let isLong = hyphens < scalars.count
        guard scalars.allSatisfy({ $0 == "-" || NearFence.isLongDash($0) }), isLong || hyphens > 1 else { return nil }
        offsets = trimmed.startIndex..<trimmed.endIndex
        hint =
            if isLong {
                "this is a long dash; write three hyphens: ---"
            } else if hyphens == 2 {
                "write three hyphens: ---"
            } else {
                "remove the space before the hyphens"
            }
    }

    private static func isLongDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B: true
        default: false
        }
    }

    func diagnostic(_ rule: Rule, _ message: String, in text: TextFile, notes: [Diagnostic.Note] = []) -> Diagnostic {
        Diagnostic(rule, message, at: text.location(text.range(of: offsets)), hint: hint, notes: notes)
    }

    /// What is said where it should close the front matter.
    func unclosed(in text: TextFile) -> Diagnostic {
        let opening = SourceRange(line: 1, column: 1, length: 3)
        return diagnostic(
            ContentRules.frontMatterUnclosed, "this line does not close the front matter", in: text,
            notes: [Diagnostic.Note("it opens here", at: text.location(opening))])
    }
}
