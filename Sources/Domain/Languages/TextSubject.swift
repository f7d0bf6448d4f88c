/// What a text of the content is about, and so what a translation is a translation of.
package enum TextSubject: Sendable, Hashable {
    case city(Slug)
    case pitch(PitchID)
    case festival(Slug)
    case performer(Slug)
    /// By its address, the path of the file.
    case performance(PerformanceID)
    case page(Slug)
}
