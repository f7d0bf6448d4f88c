/// The engagement document as it is written, before any of it is believed.
struct WrittenEngagement: Decodable {
    struct Counts: Decodable {
        let likes: Int?
        let views: Int?
        let tips: Int?
        let hours: [Hour]?
    }

    struct Hour: Decodable {
        let hour: String
        let likes: Int?
        let views: Int?
        let tips: Int?
    }

    struct Live: Decodable {
        let performance: String
        let date: String
        let stop: Int
        let state: String
        let at: String
        let until: String
        let pitch: String?
        let note: String?
        let minutes: Int?
    }

    struct PopUp: Decodable {
        let performer: String
        let pitch: String
        let from: String
        let until: String
        let note: String?
    }

    struct Closure: Decodable {
        let pitch: String
        let from: String
        let to: String
        let reason: String
        let at: String?
        let lifted: String?
    }

    let version: Int
    let performances: [String: Counts]
    let live: [Live]?
    let pop_ups: [PopUp]?
    let closures: [Closure]?
}
