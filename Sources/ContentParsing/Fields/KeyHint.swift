/// What to say about a key that belongs elsewhere, or that other programs call by another name.
struct KeyHint {
    let text: String
    /// The keys that were meant, so that nobody reports them missing as well.
    let meant: [String]

    /// Nil where the key is not one of those; whoever asks looks for a misspelling next.
    init?(for key: String, of kind: String, beside hasKey: (String) -> Bool) {
        switch (kind, key) {
        case ("a stop", "time"), ("a stop", "times"), ("a stop", "from"), ("a stop", "to"):
            (text, meant) = ("write start: and end:", ["start", "end"])
        case ("a stop", "place"), ("a stop", "location"), ("a stop", "venue"):
            (text, meant) = ("write pitch:, or name:, address: and coordinates:", ["pitch"])
        case ("a performance", "time"), ("a performance", "times"):
            (text, meant) = ("write start: and end: in the stop, under “stops”", ["stops"])
        case ("a performance", "place"), ("a performance", "location"), ("a performance", "venue"):
            (text, meant) = ("write pitch:, or name:, address: and coordinates:, in a stop under “stops”", ["stops"])
        case ("a performance", "pitch"), ("a performance", "start"), ("a performance", "end"),
            ("a performance", "name"), ("a performance", "address"), ("a performance", "coordinates"):
            guard !hasKey("stops") else {
                (text, meant) = (
                    "this belongs to a stop: indent it so that it stands under the first key of its stop", []
                )
                return
            }
            (text, meant) = ("this belongs to a stop: indent it under “stops”, the first with “- ”", ["stops"])
        default: return nil
        }
    }
}
