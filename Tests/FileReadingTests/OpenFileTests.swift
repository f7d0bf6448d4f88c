import FileReading
import Foundation
import Testing

@Suite struct OpenFileTests {
    private func file(_ folder: TestFolder, _ name: String) throws -> OpenFile {
        guard let open = try OpenFolder(folder.path), case .file(let file) = try open.entry(name) else {
            throw CocoaError(.fileNoSuchFile)
        }
        return file
    }

    @Test(arguments: [(0, 4, "0123"), (6, 4, "6789"), (8, 4, "89"), (10, 4, ""), (99, 4, ""), (0, 0, "")])
    func `a part is read from anywhere, and is short only at the end`(from: Int, count: Int, expected: String) throws {
        let folder = try TestFolder()
        try folder.write("digits", "0123456789")
        var bytes = [UInt8](repeating: 0, count: count)
        let read = try bytes.withUnsafeMutableBytes { try file(folder, "digits").read(into: $0, from: from) }
        #expect(String(decoding: bytes.prefix(read), as: UTF8.self) == expected)
    }

    @Test func `a mark tells versions apart, and is the same for the same one`() throws {
        let folder = try TestFolder()
        try folder.write("page", "one")
        let first = try file(folder, "page").mark
        #expect(try file(folder, "page").mark == first)
        #expect(FileMark(path: folder.path + "/page") == first)
        try folder.write("next", "two")
        try FileManager.default.removeItem(atPath: folder.path + "/page")
        try folder.rename("next", to: "page")
        let second = try file(folder, "page").mark
        #expect(second != first)
        #expect(second.size == 3)
        #expect(!second.isOlder(than: first))
    }

    @Test func `a descriptor is closed with its last owner`() throws {
        let folder = try TestFolder()
        try folder.write("page", "one")
        func isOpen() throws -> Bool {
            try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").contains { name in
                // A descriptor may be gone by now.
                (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)"))
                    == folder.path + "/page"
            }
        }
        do {
            let held = try file(folder, "page")
            #expect(try isOpen())
            #expect(held.mark.size == 3)
        }
        #expect(try !isOpen())
    }
}
