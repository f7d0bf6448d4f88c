/// Finds the known name that somebody probably meant.
///
/// The distance is Damerau–Levenshtein in its restricted form (optimal string alignment): insertions, deletions,
/// substitutions and swaps of neighbours. A name is near when at most a third of the longer one is wrong.
package enum NearestName {
    package static func of(_ name: String, in known: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars.prefix(80))
        var best: (distance: Int, name: String)?
        for candidate in known {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            let limit = max(wanted.count, scalars.count) / 3
            guard abs(wanted.count - scalars.count) <= limit else { continue }
            let distance = distance(wanted, scalars)
            guard distance <= max(1, limit), distance < max(wanted.count, scalars.count) else { continue }
            if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.name
    }

    /// "did you mean …?" for a hint, or nil where nothing is near.
    package static func hint(for name: String, in known: some Sequence<String>) -> String? {
        of(name, in: known).map { "did you mean “\($0)”?" }
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                let same = left[row] == right[column]
                var cost = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
