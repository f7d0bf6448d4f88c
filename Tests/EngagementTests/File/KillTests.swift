import Domain
import Engagement
import Foundation
import Glibc
import Testing
import TestLiterals

@Suite struct KillTests {
    /// A child likes as fast as it can, writes down each answer, and is killed (SIGKILL) in the middle of the burst.
    @Test func `every like that was answered is there after a kill, and none twice`() async throws {
        try await withScratch { folder in
            await #expect(processExitsWith: .signal(SIGKILL)) { [folder = folder as String] in
                let store = try EngagementStore.serving(folder + "/engagement.sqlite")
                let answers = open(folder + "/answers", O_WRONLY | O_CREAT | O_APPEND, 0o600)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for task in 0..<64 {
                        group.addTask {
                            for number in stride(from: task, to: 1_000_000, by: 64) {
                                for _ in 1...2 { _ = try await store.like(dusk, by: visitor(number), at: now) }
                                let line = Array("\(number)\n".utf8)
                                _ = line.withUnsafeBytes { write(answers, $0.baseAddress, $0.count) }
                                // Some thousand answers, of two to six bytes each.
                                if lseek(answers, 0, SEEK_END) > 6000 { kill(getpid(), SIGKILL) }
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            let text = try String(contentsOfFile: folder + "/answers", encoding: .utf8)
            let answered = text.split(separator: "\n").compactMap { Int($0) }
            #expect(answered.count >= 1000)

            let store = try EngagementStore.serving(folder + "/engagement.sqlite")
            let likes = try await store.engagement(of: dusk, for: nil, at: now).likes
            #expect(likes >= answered.count)
            // 64 were on their way when it ended: committed, and not yet answered.
            #expect(likes <= answered.count + 64)
            for number in answered {
                let found = try await store.engagement(of: dusk, for: visitor(number), at: now)
                #expect(found.liked, "\(number)")
            }
            #expect(try await store.verify() == [])
            try store.close()
        }
    }
}
