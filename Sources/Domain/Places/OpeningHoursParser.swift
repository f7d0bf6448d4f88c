extension OpeningHours {
    /// Reads the subset; nil for anything outside it.
    package init?(_ text: String) {
        var spans = [[Span]](repeating: [], count: 7)
        let rules = text.split(separator: ";").map { OpeningHours.trimmed($0) }
        guard !rules.isEmpty, rules.allSatisfy({ !$0.isEmpty }) else { return nil }
        for rule in rules {
            guard let (days, hours) = OpeningHours.rule(rule) else { return nil }
            for day in days { spans[day.rawValue] = hours }
        }
        self.init(text: text, spans: spans)
    }

    private static func rule(_ text: Substring) -> (days: [Weekday], hours: [Span])? {
        if text == "24/7" { return (Weekday.allCases, [Span(start: 0, end: 1440)]) }
        let parts = text.split(separator: " ")
        if let first = parts.first, first.utf8.first.map({ $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }) == true
        {
            guard let days = days(first) else { return nil }
            let rest = parts.dropFirst().joined()
            if rest == "off" { return (days, []) }
            return hours(rest[...]).map { (days, $0) }
        }
        return hours(parts.joined()[...]).map { (Weekday.allCases, $0) }
    }

    private static func days(_ text: Substring) -> [Weekday]? {
        var days: [Weekday] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            guard let first = ends.first.flatMap(weekday), let last = ends.last.flatMap(weekday), ends.count <= 2
            else { return nil }
            var day = first
            days.append(day)
            while day != last {
                day = Weekday.allCases[(day.rawValue + 1) % 7]
                days.append(day)
            }
        }
        return days.isEmpty ? nil : days
    }

    private static func weekday(_ text: Substring) -> Weekday? {
        ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].firstIndex(of: String(text)).flatMap(Weekday.init(rawValue:))
    }

    private static func hours(_ text: Substring) -> [Span]? {
        var spans: [Span] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, let start = minute(ends[0]), var end = minute(ends[1]), start < 1440 else {
                return nil
            }
            if end <= start { end += 1440 }
            spans.append(Span(start: start, end: end))
        }
        return spans.isEmpty ? nil : spans.sorted { $0.start < $1.start }
    }

    private static func minute(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            parts.allSatisfy(Digits.areAll), let hour = Int(parts[0]), (0...48).contains(hour),
            let minute = Int(parts[1]), (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var result = text
        while result.first == " " { result.removeFirst() }
        while result.last == " " { result.removeLast() }
        return result
    }
}
