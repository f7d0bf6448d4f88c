private import Domain

/// Reads the zero-separated output of `git log --name-status -z` into a timeline.
///
/// A commit is `\u{1}<hash> <seconds>`; a status is a letter (with a percentage for a rename), after it come one or two
/// paths. Only a path can hold any byte, and where a path stands is known, so no name can be taken for something else.
struct LogReader {
    private enum Expected {
        case statusOrCommit
        case path(status: UInt8)
        case newPath(old: String?)
    }

    static func arguments(head: String) -> [String] {
        [
            "log", "--first-parent", "--diff-merges=first-parent", "--reverse", "--format=%x01%H %ct", "--name-status",
            "-z", "-M", "-l1000", "-O/dev/null", "--no-relative", "--no-follow", "--no-color", "--no-ext-diff",
            "--no-textconv", "--no-show-signature", "--no-notes", "--no-decorate", "--no-mailmap", head, "--", ".",
        ]
    }

    private let place: ContentPlace
    private var timeline = Timeline()
    private var expected = Expected.statusOrCommit
    private var commit: (hash: String, time: Instant)?
    private var changes: [Timeline.Change] = []

    init(place: ContentPlace) {
        self.place = place
    }

    mutating func read(_ piece: UnsafeRawBufferPointer) {
        switch expected {
        case .statusOrCommit:
            if piece.first == 1 { begin(piece.dropFirst()) } else { readStatus(piece) }
        case .path(let status):
            let path = place.sitePath(piece)
            if status == UInt8(ascii: "R") || status == UInt8(ascii: "C") {
                expected = .newPath(old: status == UInt8(ascii: "R") ? path : nil)
                return
            }
            expected = .statusOrCommit
            guard let path else { return }
            switch status {
            case UInt8(ascii: "A"): changes.append(.added(path))
            case UInt8(ascii: "D"): changes.append(.deleted(path))
            default: changes.append(.changed(path))
            }
        case .newPath(let old):
            expected = .statusOrCommit
            guard let path = place.sitePath(piece) else { return }
            changes.append(old.map { .renamed(from: $0, to: path) } ?? .added(path))
        }
    }

    /// What has been read, once all of it is.
    mutating func finish() -> Timeline {
        flush()
        return timeline
    }

    private mutating func begin(_ header: Slice<UnsafeRawBufferPointer>) {
        flush()
        let parts = header.split(separator: UInt8(ascii: " "))
        guard parts.count == 2, let seconds = Int(String(decoding: parts[1], as: UTF8.self)) else { return }
        commit = (String(decoding: parts[0], as: UTF8.self), Instant(seconds: seconds))
    }

    /// The first status of a commit stands on a new line.
    private mutating func readStatus(_ piece: UnsafeRawBufferPointer) {
        let status = piece.first == UInt8(ascii: "\n") ? piece.dropFirst() : piece[...]
        if let letter = status.first { expected = .path(status: letter) }
    }

    private mutating func flush() {
        if let commit { timeline.apply(commit: commit.hash, at: commit.time, changes) }
        commit = nil
        changes.removeAll(keepingCapacity: true)
    }
}
