import Diagnostics
import Domain
import RoutePlanning

extension ValidationContext {
    /// `“Fado at dusk”`.
    func title(_ performance: Int) -> String { "“\(catalog.performances[performance].title)”" }

    /// `“Fado at dusk” by Ana Fado, from 18:00 to 18:45`.
    func showInWords(_ reference: StopReference) -> String {
        let performer = catalog.performances[reference.performance].address.performer
        return "\(title(reference.performance)) by \(name(ofPerformer: performer)), \(timesInWords(reference))"
    }

    /// `from 18:00 to 18:45`.
    func timesInWords(_ reference: StopReference) -> String {
        let stop = programme.stop(reference)
        return "from \(stop.startLocal.clock) to \(stop.endLocal.clock)"
    }

    /// Names the one that a set gives way to, at the line that says where or when it is.
    func wasThereFirst(_ winner: StopReference, field: String) -> Diagnostic.Note {
        let marks = catalog.performances[winner.performance].marks
        return Diagnostic.Note(showInWords(winner), at: marks["\(programme.stop(winner).field).\(field)"])
    }

    func name(ofPerformer slug: Slug) -> String { catalog.performers[slug]?.name ?? slug.description }
}
