/// Remembers what was used of late, up to a cost.
///
/// In two generations: what is used is among the young; when these fill half of the room they are the old ones, and the
/// old ones of before are forgotten. So each step is quick, however much is remembered.
struct RecentEntries<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Generation: Sendable {
        var values: [Key: (value: Value, cost: Int)] = [:]
        var cost = 0
    }

    private let room: Int
    private var young = Generation()
    private var old = Generation()

    init(room: Int) {
        self.room = room
    }

    /// What all that is remembered costs.
    var cost: Int { young.cost + old.cost }

    mutating func value(_ key: Key) -> Value? {
        if let entry = young.values[key] { return entry.value }
        guard let entry = old.values.removeValue(forKey: key) else { return nil }
        old.cost -= entry.cost
        remember(entry.value, for: key, cost: entry.cost)
        return entry.value
    }

    /// What costs more than half of the room is not remembered.
    mutating func remember(_ value: Value, for key: Key, cost: Int) {
        forget(key)
        guard cost <= room / 2 else { return }
        if young.cost + cost > room / 2 {
            old = young
            young = Generation()
        }
        young.values[key] = (value, cost)
        young.cost += cost
    }

    private mutating func forget(_ key: Key) {
        young.cost -= young.values.removeValue(forKey: key)?.cost ?? 0
        old.cost -= old.values.removeValue(forKey: key)?.cost ?? 0
    }
}
