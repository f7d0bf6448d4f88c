import Domain
import Testing

@testable import SiteBuilding

@Suite struct ProgrammeGridTests {
    @Test func `hours go down, places across, and each stop has its cell`() async throws {
        let site = try await PlannedSite.performing(
            "date: 2026-12-05\nstops: [{ pitch: portas-do-sol, start: 18:00, end: 18:45 }, { pitch: camoes, start: 19:15, end: 20:00 }]"
        )
        let table = try #require(
            ProgrammeGrid(edition: site.edition).days(of: try site.entries()).first?.list("tables").first)
        #expect(table.text("caption") == "Saturday 5 December 2026")
        #expect(table.list("columns").map { $0.text("name") } == ["Portas do Sol", "Praça Luís de Camões"])
        #expect(table.list("rows").map { $0.text("time") } == ["18:00", "19:00"])
        let times = table.list("rows").map { $0.list("cells").map { $0.list("sets").map { $0.text("time") } } }
        #expect(times == [[["18:00–18:45"], []], [[], ["19:15–20:00"]]])
    }

    @Test func `the small hours come after the evening, not before the morning`() async throws {
        let sets = [
            (name: "night", date: "2026-12-05", start: "00:30", end: "01:30", more: ""),
            (name: "noon", date: "2026-12-04", start: "12:10", end: "12:50", more: ""),
        ]
        let site = try await PlannedSite.performing(sets, now: "2026-12-04T09:00:00Z")
        let table = try #require(
            ProgrammeGrid(edition: site.edition).days(of: try site.entries()).first?.list("tables").first)
        #expect(table.list("rows").map { $0.text("time") } == ["12:00", "00:00"])
    }

    @Test func `what is over is in it no more`() async throws {
        let sets = [(name: "noon", date: "2026-12-04", start: "12:10", end: "12:50", more: "")]
        let site = try await PlannedSite.performing(sets, now: "2026-12-04T12:50:00Z")
        #expect(ProgrammeGrid(edition: site.edition).days(of: try site.entries()).isEmpty)
    }

    @Test(arguments: [(0, []), (1, [1]), (6, [6]), (7, [3, 4]), (12, [6, 6]), (13, [4, 4, 5])])
    func `more places than a sheet is wide make further tables of nearly one size`(count: Int, sizes: [Int]) {
        let portions = ProgrammeGrid.portions(of: Array(0..<count))
        #expect(portions.map(\.count) == sizes)
        #expect(portions.flatMap(\.self) == Array(0..<count))
    }
}
