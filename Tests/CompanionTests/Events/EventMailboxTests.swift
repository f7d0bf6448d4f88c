import NIOCore
import Testing

@testable import Companion

@Suite struct EventMailboxTests {
    private let frame = ByteBuffer(string: "data: 1\n\n")
    private let resync = ByteBuffer(string: "event: resync\n\n")

    @Test func `what is put is taken once and in order`() {
        var mailbox = EventMailbox()
        let frames = (1...3).map { ByteBuffer(string: "data: \($0)\n\n") }
        for frame in frames { mailbox.put(frame, orElse: nil) }
        #expect(mailbox.take() == frames)
        #expect(mailbox.take() == nil)
    }

    @Test func `a mailbox that is full keeps one word instead of what it lost, and then goes on`() {
        var mailbox = EventMailbox()
        for _ in 1...EventMailbox.mostFrames { mailbox.put(frame, orElse: resync) }
        let last = ByteBuffer(string: "event: resync\nid: 9\n\n")
        mailbox.put(frame, orElse: resync)
        mailbox.put(frame, orElse: last)
        mailbox.put(frame, orElse: nil)
        #expect(mailbox.take() == [last])
        mailbox.put(frame, orElse: resync)
        #expect(mailbox.take() == [frame])
    }

    @Test func `bytes count as well as frames`() {
        var mailbox = EventMailbox()
        let half = ByteBuffer(repeating: 65, count: EventMailbox.mostBytes / 2)
        mailbox.put(half, orElse: resync)
        mailbox.put(half, orElse: resync)
        mailbox.put(frame, orElse: resync)
        #expect(mailbox.take() == [resync])
    }

    @Test func `what is of its moment only is dropped where there is no room, and nothing else is`() {
        var mailbox = EventMailbox()
        for _ in 1...EventMailbox.mostFrames { mailbox.put(frame, orElse: resync) }
        mailbox.put(ByteBuffer(string: ":\n\n"), orElse: nil)
        #expect(mailbox.take()?.count == EventMailbox.mostFrames)
    }

    @Test func `silence is broken after fifteen seconds, from the last word on`() {
        var mailbox = EventMailbox()
        mailbox.rest()
        for _ in 1..<EventMailbox.heartbeat { #expect(mailbox.tick() == .nothing) }
        #expect(mailbox.tick() == .silent)
        mailbox.put(frame, orElse: nil)
        #expect(mailbox.tick() == .nothing)
    }

    @Test func `whoever takes nothing for thirty seconds is stuck, and whoever is slow is not`() {
        var mailbox = EventMailbox()
        mailbox.rest()
        mailbox.put(frame, orElse: nil)
        _ = mailbox.take()
        for _ in 1..<EventMailbox.patience { #expect(mailbox.tick() != .stuck) }
        var slow = mailbox
        #expect(mailbox.tick() == .stuck)
        slow.rest()
        for _ in 1...(2 * EventMailbox.patience) { #expect(slow.tick() != .stuck) }
    }

    @Test func `after the end nothing comes in, and the farewell is last`() {
        var mailbox = EventMailbox()
        let farewell = ByteBuffer(string: "retry: 1000\n")
        mailbox.put(frame, orElse: nil)
        mailbox.end(with: farewell)
        mailbox.put(frame, orElse: resync)
        mailbox.lose(resync)
        mailbox.end(with: farewell)
        #expect(mailbox.isOver)
        #expect(mailbox.take() == [frame, farewell])
        #expect(mailbox.take() == nil)
    }
}
