import Domain
import Testing

@testable import SiteBuilding

@Suite struct SearchIndexTests {
    private func document(_ title: String, _ path: String? = nil) -> SearchDocument {
        SearchDocument(
            SearchEntry(
                kind: .pitch, title: title, cities: [], path: path ?? title))
    }

    private func documents(_ titles: [String]) -> [SearchDocument] { titles.map { document($0) } }

    /// The one shard where a page looks for a word, as search/index.js finds it.
    private func shard(_ index: SearchIndex, for word: String) -> SearchIndex.Shard? {
        var prefix = String.UnicodeScalarView(word.unicodeScalars)
        while true {
            if let shard = index.shards.first(where: { $0.prefix.utf8.elementsEqual(String(prefix).utf8) }) {
                if !shard.isHead { return shard }
                let isAll = prefix.count == word.unicodeScalars.count || prefix.count == SearchIndex.deepest
                return isAll ? shard : nil
            }
            guard !prefix.isEmpty else { return nil }
            prefix.removeLast()
        }
    }

    @Test func `a small site has one shard`() {
        let index = SearchIndex(documents(["Rossio", "Praça", "夜の広場"]))
        #expect(index.shards == [SearchIndex.Shard(prefix: "", isHead: false, count: 3, documents: [0, 1, 2])])
    }

    @Test func `a site without anything to find has one empty shard`() {
        #expect(SearchIndex([]).shards == [SearchIndex.Shard(prefix: "", isHead: false, count: 0, documents: [])])
    }

    @Test func `what is too large is divided by the next letter`() {
        let all = documents(["praca", "prato", "porto", "rua"])
        let one = all[0].bytes.count
        let index = SearchIndex(all, largest: one)
        #expect(index.shards.map(\.prefix) == ["p", "po", "pr", "pra", "prac", "prat", "r"])
        #expect(index.shards.filter(\.isHead).map(\.prefix) == ["p", "pr", "pra"])
        #expect(index.shards.first?.count == 3)
    }

    @Test func `every word of every document is found where a page looks for it`() {
        let titles = (0..<600).map { number in
            "Act \(number) " + ["Praça", "Rossio", "夜の音楽会", "Žižkov", "العود", "🎷"][number % 6] + " \(number * 7919)"
        }
        let all = documents(titles)
        let index = SearchIndex(all, largest: 2000)
        for (number, document) in all.enumerated() {
            for term in document.terms {
                let shard = shard(index, for: term)
                #expect(shard?.isHead == true || shard?.documents.contains(number) == true, "\(term)")
            }
        }
        for shard in index.shards {
            #expect(shard.documents.reduce(0) { $0 + all[$1].bytes.count } <= 2000)
            #expect(shard.documents == shard.documents.sorted() || shard.isHead)
        }
        #expect(Set(index.shards.map(\.prefix)).count == index.shards.count)
    }

    @Test func `of what many have in their names a head has those that are named so, and no more than its room`() {
        let all = documents((0..<50).map { "theatre \($0)" } + ["the band"])
        let room = all[50].bytes.count * 4
        let index = SearchIndex(all, largest: room)
        let head = index.shards.first { $0.prefix == "the" }
        #expect(head?.isHead == true)
        #expect(head?.count == 51)
        #expect(head?.documents.first == 50)
        #expect(head.map { (2...4).contains($0.documents.count) } == true)
    }

    @Test func `letters without end are divided to a depth`() {
        let long = String(repeating: "a", count: 100)
        let all = (0..<30).map { document(long, "\($0)") }
        let index = SearchIndex(all, largest: 1000)
        #expect(index.shards.map(\.prefix.count).max() == SearchIndex.deepest)
        #expect(shard(index, for: long)?.count == 30)
    }

    @Test(arguments: ["", " ", "🎷🎺", "\u{202E}", "...", String(repeating: "ß", count: 100), "مرحبا שלום", "\u{301}"])
    func `a title of anything is a document`(_ title: String) {
        let index = SearchIndex([document(title)], largest: 1)
        #expect(index.shards.allSatisfy { $0.count <= 1 })
        #expect(Set(index.shards.map { SearchFiles.path(of: $0.prefix) }).count == index.shards.count)
    }

    @Test(arguments: [
        ("pra", "pra"), ("", "_"), ("夜の", "_591c_306e"), ("é", "_e9"), ("a夜", "_61_591c"), ("_", "_5f"), ("12", "12"),
        ("index", "index"), ("../x", "_2e_2e_2f_78"),
    ])
    func `a file's name travels well`(prefix: String, name: String) {
        #expect(SearchFiles.path(of: prefix) == "search/names/\(name).json")
    }
}
