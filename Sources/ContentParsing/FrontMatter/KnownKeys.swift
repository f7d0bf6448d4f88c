/// The keys that files of content may have, of all kinds together.
///
/// Only a mistake asks for them: whether a word before a colon is a key at all tells `pitch:square` from a web address.
enum KnownKeys {
    static let all = Set(
        SiteReader.keys + CityReader.keys + PitchReader.keys + FestivalReader.keys + PerformerReader.keys
            + PerformanceReader.keys + PageReader.keys + StopsReader.keys + RepeatReader.keys)
}
