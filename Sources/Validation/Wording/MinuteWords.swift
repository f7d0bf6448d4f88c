/// Durations in minutes, rounded up: a walk of 21 minutes and a second does not fit into 21 minutes.
enum MinuteWords {
    static func text(seconds: Int) -> String {
        let minutes = (seconds + 59) / 60
        return minutes < 120 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
    }
}
