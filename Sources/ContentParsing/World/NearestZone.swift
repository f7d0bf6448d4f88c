import Diagnostics

/// Finds a misspelt time zone by its city first, since the area is what people get wrong.
enum NearestZone {
    static func name(for name: String, in names: [String]) -> String? {
        let city = name.split(separator: "/").last.map(String.init) ?? name
        var byCity: [String: String] = [:]
        for known in names {
            if let last = known.split(separator: "/").last { byCity[String(last)] = known }
        }
        return NearestName.of(name, in: names) ?? NearestName.of(city, in: byCity.keys).flatMap { byCity[$0] }
    }
}
