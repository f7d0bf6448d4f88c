import Diagnostics
import Domain

extension Field {
    /// `[longitude, latitude]`.
    func coordinates() -> Coordinates? {
        guard let numbers = numbers(2, "coordinates", hint: "write [longitude, latitude]") else { return nil }
        if let point = Coordinates(longitude: numbers[0], latitude: numbers[1]) { return point }
        let isSwapped = Coordinates(longitude: numbers[1], latitude: numbers[0]) != nil
        let (what, value, limit) =
            abs(numbers[1]) > 90 ? ("latitude", numbers[1], 90) : ("longitude", numbers[0], 180)
        report(
            ContentRules.coordinates, "the \(what) \(Shown.number(value)) lies outside −\(limit) to \(limit)",
            hint: isSwapped
                ? "longitude comes first: did you mean [\(Shown.number(numbers[1])), \(Shown.number(numbers[0]))]?"
                : "write [longitude, latitude] in degrees")
        return nil
    }

    /// `[west, south, east, north]`.
    func bounds() -> BoundingBox? {
        guard let numbers = numbers(4, "bounds", hint: "write [west, south, east, north]") else { return nil }
        if let box = BoundingBox(west: numbers[0], south: numbers[1], east: numbers[2], north: numbers[3]),
            numbers[0] < numbers[2], numbers[1] < numbers[3]
        {
            return box
        }
        report(ContentRules.bounds, "these bounds enclose nothing", hint: "write [west, south, east, north] in degrees")
        return nil
    }

    private func numbers(_ count: Int, _ what: String, hint: String) -> [Double]? {
        guard let nodes = sequence else {
            let written = count == 2 ? scalar.flatMap(CoordinatesHint.text) : nil
            report(ContentRules.coordinates, "“\(key)” is not a list of numbers", hint: written ?? hint)
            return nil
        }
        guard nodes.count == count else {
            let written = count == 2 ? CoordinatesHint.points(in: nodes.compactMap { $0.scalar?.string }) : nil
            report(
                ContentRules.coordinates, "\(what) are \(count) numbers, here are \(nodes.count)",
                hint: written ?? hint)
            return nil
        }
        var numbers: [Double] = []
        for node in nodes {
            let item = Field(node, name: name, key: range, in: findings)
            guard let text = item.scalar, let number = DecimalText.value(of: text) else {
                let parts = nodes.flatMap { ($0.scalar?.string ?? "").split(separator: ",").map(String.init) }
                let written = count == 2 ? CoordinatesHint.points(in: parts) : nil
                item.report(
                    ContentRules.coordinates, "“\(Shown.text(item.scalar ?? ""))” is not a number of degrees",
                    hint: written ?? hint)
                return nil
            }
            numbers.append(number)
        }
        return numbers
    }

    /// Opening hours in the subset that pitches use.
    func openingHours() -> OpeningHours? {
        guard let text = line(1...200) else { return nil }
        if let hours = OpeningHours(text) { return hours }
        report(
            ContentRules.openingHours,
            "“\(Shown.text(text))” is outside the subset of opening hours that is understood",
            hint: "write for example Mo-Fr 12:00-20:00; Sa,Su 10:00-22:00")
        return nil
    }

    /// `true`, `false`, or the hours in which amplifiers are allowed.
    func amplification() -> Amplification? {
        switch scalar {
        case "true": return .allowed
        case "false": return .forbidden
        case .some(let text) where ["yes", "no", "on", "off"].contains(text.lowercased()):
            return bool().map { $0 ? .allowed : .forbidden }
        default: return openingHours().map { .during($0) }
        }
    }
}
