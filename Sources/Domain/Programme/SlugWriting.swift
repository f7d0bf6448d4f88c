private import Foundation

extension Slug {
    /// A slug made from free text: accents folded, other characters turned into single hyphens; nil where nothing is left.
    package init?(folding text: String) {
        let folded = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        var result = ""
        for scalar in folded.lowercased().unicodeScalars {
            if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                result.unicodeScalars.append(scalar)
            } else if !result.isEmpty, result.utf8.last != UInt8(ascii: "-") {
                result += "-"
            }
            if result.utf8.count == Slug.longest { break }
        }
        if result.hasSuffix("-") { result.removeLast() }
        self.init(result)
    }
}
