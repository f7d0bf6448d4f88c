import Domain
import JSONWriting

/// `/cities/<city>/pitches.json`: the pitches of one city with their rules, for a telephone in the street, which
/// `catalog.json` of a whole site would be too much for.
enum CityPitches {
    static func render(_ city: City, edition: Edition) -> Artifact {
        let pitches = edition.pitches(of: city.slug)
        var json = JSONWriter()
        json.object { json in
            json.field("version", 1)
            json.field("city", city.slug.description)
            json.field("name", city.name)
            json.field("timezone", city.zone.identifier)
            json.key("pitches")
            json.array { json in
                for pitch in pitches {
                    json.newline()
                    json.object { json in
                        PitchFields.write(pitch, to: &json)
                        json.field("code", pitch.code)
                    }
                }
            }
        }
        return Artifact(
            path: Address.city(city.slug).folder + "pitches.json", bytes: json.file(),
            feed: Artifact.Feed(
                kind: .pitches, title: city.name, count: pitches.count, bounds: nil))
    }
}
