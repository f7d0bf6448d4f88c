import JSONWriting
import Domain

/// A GeoJSON file made of finished features.
enum FeatureCollection {
    static func render(
        _ features: some Sequence<[UInt8]>, bounds: BoundingBox?, title: String, license: String?
    ) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("type", "FeatureCollection")
            json.field("title", title)
            json.field("license", license)
            if let bounds {
                json.key("bbox")
                json.boundingBox(bounds)
            }
            json.key("features")
            json.array { json in
                for feature in features {
                    json.newline()
                    json.raw(feature)
                }
            }
        }
        return json.file()
    }
}
