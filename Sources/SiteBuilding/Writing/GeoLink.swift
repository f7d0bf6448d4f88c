import Domain

/// A `geo:` link (RFC 5870), which opens the map application of a phone without asking any third party first.
enum GeoLink {
    static func url(_ point: Coordinates, name: String) -> String {
        let latitude = DecimalText.short(point.latitude, decimals: 6)
        let longitude = DecimalText.short(point.longitude, decimals: 6)
        return "geo:\(latitude),\(longitude)?q=\(latitude),\(longitude)(\(PercentEncoding.of(name)))"
    }
}
