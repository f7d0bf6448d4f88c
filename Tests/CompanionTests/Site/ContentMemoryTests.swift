import Testing

@testable import Companion

@Suite struct ContentMemoryTests {
    @Test func `what was not used of late is forgotten, and the cost stays within the room`() {
        var entries = RecentEntries<Int, Int>(room: 100)
        for key in 0..<1000 {
            entries.remember(key, for: key, cost: 10)
            #expect(entries.value(7) == (key < 7 ? nil : 7))
            #expect(entries.cost <= 100)
        }
        #expect(entries.value(999) == 999)
        #expect(entries.value(500) == nil)
    }

    @Test func `what is too large for the room is not remembered, and what is remembered twice costs once`() {
        var entries = RecentEntries<Int, String>(room: 100)
        entries.remember("large", for: 1, cost: 51)
        #expect(entries.value(1) == nil)
        for _ in 1...10 { entries.remember("again", for: 2, cost: 40) }
        #expect(entries.cost == 40)
        #expect(entries.value(2) == "again")
    }
}
