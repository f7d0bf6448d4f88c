internal import NIOCore

/// What waits for one listener, within bounds, and how long it has been waiting.
///
/// A mailbox that is full loses everything at once and keeps one word instead: read afresh, and go on from the last that
/// was lost.
struct EventMailbox {
    /// What may wait: so many frames, and so many bytes.
    static let mostFrames = 64
    static let mostBytes = 64 * 1024
    /// Ticks (seconds) of silence after which there is a heartbeat.
    static let heartbeat = 15
    /// Ticks after which a listener that takes nothing is dropped.
    static let patience = 30

    private var frames: [ByteBuffer] = []
    private var bytes = 0
    private var resync: ByteBuffer?
    /// Whether what was taken last is still being written.
    private var isBusy = true
    private var busyTicks = 0
    private var silentTicks = 0
    private(set) var isOver = false

    /// - Parameter resync: what stands for the frame if there is no room for it; nil for what is of its moment only.
    mutating func put(_ frame: ByteBuffer, orElse resync: @autoclosure () -> ByteBuffer?) {
        guard !isOver else { return }
        silentTicks = 0
        if self.resync == nil, frames.count < EventMailbox.mostFrames,
            bytes + frame.readableBytes <= EventMailbox.mostBytes
        {
            frames.append(frame)
            bytes += frame.readableBytes
        } else if let resync = resync() {
            lose(resync)
        }
    }

    mutating func lose(_ resync: ByteBuffer) {
        guard !isOver else { return }
        frames = []
        bytes = 0
        self.resync = resync
    }

    /// Nothing more comes in; what waits may still be taken.
    mutating func end(with farewell: ByteBuffer?) {
        guard !isOver else { return }
        isOver = true
        if let farewell { frames.append(farewell) }
    }

    /// Whoever writes is ready for more.
    mutating func rest() {
        isBusy = false
        busyTicks = 0
    }

    /// Nil where nothing waits.
    mutating func take() -> [ByteBuffer]? {
        guard resync != nil || !frames.isEmpty else { return nil }
        let taken = (resync.map { [$0] } ?? []) + frames
        (frames, bytes, resync, isBusy) = ([], 0, nil, true)
        return taken
    }

    enum Tick: Hashable {
        case nothing, silent, stuck
    }

    /// A second has passed.
    mutating func tick() -> Tick {
        busyTicks = isBusy ? busyTicks + 1 : 0
        silentTicks += 1
        if busyTicks >= EventMailbox.patience { return .stuck }
        return silentTicks >= EventMailbox.heartbeat ? .silent : .nothing
    }
}
