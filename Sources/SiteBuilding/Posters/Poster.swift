import Domain

/// What stands on a sheet of paper: little enough to be read in passing.
struct Poster: Sendable {
    /// A line of it: `Sat 5 Dec, 18:00`, `Fado at dusk`, `Rossio`.
    struct Row: Sendable {
        var lead: String?
        let text: String
        var note: String?
        var language: String?
    }

    /// How much has to find room under the name. Dates that find none are left out, but a stop never is.
    enum Density: String, Sendable {
        case roomy, dense, packed
    }

    /// The poster's own page.
    let address: Address
    /// The page that the code leads to.
    let target: Address
    /// The pages above it, from the top; the last one is what the poster is of.
    let trail: [PageFrame.Step]
    /// Over the name, under it, and the name itself.
    var kicker: String?
    let name: String
    var language: String?
    var lead: String?
    /// The one date that matters most.
    var day: String?
    var time: String?
    let heading: String
    let rows: [Row]
    var more: String?
    var density = Density.roomy
    /// What the code is good for.
    let invitation: String
    /// What it depends on in time.
    let window: ChangeWindow
}
