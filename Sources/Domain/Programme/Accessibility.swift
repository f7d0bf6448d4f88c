/// What somebody should know before they come.
package enum Accessibility: String, Sendable, Hashable, CaseIterable {
    case stepFree = "step_free"
    case seating, toilet
    case hearingLoop = "hearing_loop"
    case signLanguage = "sign_language"
    case audioDescribed = "audio_described"
    case relaxed, strobe, loud
}
