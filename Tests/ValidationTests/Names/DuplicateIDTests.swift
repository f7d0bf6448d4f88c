import Domain
import Testing
import Validation

struct DuplicateIDTests {
    @Test("an id belongs to the file of that path, or else to the first that keeps it")
    func owners() {
        var site = Site()
        site.show("ana-fado/dusk", [])
        site.show("ana-fado/evening", []) { $0.id = PerformanceID(performer: "ana-fado", performance: "dusk") }
        site.show("bo-trio/one", []) { $0.id = PerformanceID(performer: "bo-trio", performance: "old") }
        site.show("bo-trio/two", []) { $0.id = PerformanceID(performer: "bo-trio", performance: "old") }
        #expect(
            site.findings(DuplicateID.self) == [
                "ana-fado/evening id error: ana-fado/dusk is already the id of “Dusk”\n"
                    + "hint: leave `id` out, or keep it in one file only\nnote: ana-fado/dusk id “Dusk” has it",
                "bo-trio/two id error: bo-trio/old is already the id of “One”\n"
                    + "hint: leave `id` out, or keep it in one file only\nnote: bo-trio/one id “One” has it",
            ])
    }
}
