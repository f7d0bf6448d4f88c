/// A place in one list: third of forty-one in Lisbon.
package struct Standing: Sendable, Hashable {
    /// Words that end the phrase "rank 3 of 41 …": `in Lisbon`, `overall`.
    package let list: String
    package let rank: Int
    package let count: Int

    package init(list: String, rank: Int, count: Int) {
        self.list = list
        self.rank = rank
        self.count = count
    }
}
