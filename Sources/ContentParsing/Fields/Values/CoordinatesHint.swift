import Domain

/// What is meant by some of the other ways to write coordinates.
enum CoordinatesHint {
    /// For a text such as `38.71387, -9.13935`: nobody can tell the order that was meant, so both are shown.
    static func text(_ text: String) -> String? {
        let parts = text.split { $0 == "," || $0 == " " || $0 == ";" || $0 == "°" }.map(String.init)
        if let pointed = points(in: parts) { return pointed }
        let numbers = parts.compactMap { DecimalText.value(of: $0) }
        guard parts.count == 2, numbers.count == 2 else { return nil }
        var orders: [String] = []
        if Coordinates(longitude: numbers[0], latitude: numbers[1]) != nil {
            orders.append("[\(parts[0]), \(parts[1])]")
        }
        if Coordinates(longitude: numbers[1], latitude: numbers[0]) != nil {
            orders.append("[\(parts[1]), \(parts[0])]")
        }
        guard !orders.isEmpty else { return nil }
        return "write them in brackets, the longitude first: \(orders.joined(separator: " or "))"
    }

    /// For `[-9,13935, 38,71387]`, whose commas are meant as points.
    static func points(in parts: [String]) -> String? {
        guard parts.count == 4, isWhole(unsigned(parts[0])), isWhole(parts[1]), isWhole(unsigned(parts[2])),
            isWhole(parts[3])
        else { return nil }
        return "decimals take a point: [\(parts[0]).\(parts[1]), \(parts[2]).\(parts[3])]"
    }

    private static func unsigned(_ text: String) -> String { text.hasPrefix("-") ? String(text.dropFirst()) : text }

    private static func isWhole(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy(ASCII.isDigit) }
}
