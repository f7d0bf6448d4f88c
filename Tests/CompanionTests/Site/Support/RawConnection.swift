import Dispatch
import Glibc

/// A client that reads only when it is told to, which no well-behaved one does.
final class RawConnection: Sendable {
    struct Failure: Error {
        let call: String
        let code: Int32
    }

    private let raw: Int32
    /// Waits for the server without keeping a thread from it.
    private let queue = DispatchQueue(label: "raw connection")

    /// - Parameter receiveBuffer: bytes that the system takes for it unasked.
    init(port: Int, receiveBuffer: Int32 = 16_384) throws {
        raw = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard raw >= 0 else { throw Failure(call: "socket", code: errno) }
        var size = receiveBuffer
        setsockopt(raw, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
        // The bytes of `sockaddr_in`, since which module its members belong to depends on who is compiled beside this file.
        let family = withUnsafeBytes(of: sa_family_t(AF_INET)) { Array($0) }
        let address = family + [UInt8(port >> 8), UInt8(port & 255), 127, 0, 0, 1] + [UInt8](repeating: 0, count: 8)
        let result = address.withUnsafeBytes {
            connect(raw, $0.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t($0.count))
        }
        guard result == 0 else { throw Failure(call: "connect", code: errno) }
    }

    deinit {
        close(raw)
    }

    /// Makes the end of this connection a rude one.
    func resetAtEnd() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(raw, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
    }

    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard Glibc.send(raw, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw Failure(call: "send", code: errno)
        }
    }

    func get(_ path: String) throws {
        try send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    }

    /// So many bytes, or fewer where the server ends the connection before.
    func read(_ count: Int) async -> [UInt8] {
        await withCheckedContinuation { continuation in
            queue.async { [raw] in
                var bytes = [UInt8](repeating: 0, count: count)
                var filled = 0
                while filled < count {
                    let read = bytes.withUnsafeMutableBytes { buffer in
                        recv(raw, buffer.baseAddress?.advanced(by: filled), count - filled, 0)
                    }
                    guard read > 0 else { break }
                    filled += read
                }
                continuation.resume(returning: Array(bytes.prefix(filled)))
            }
        }
    }

    /// The next answer's head, its lines without their ends.
    func head() async -> [String] {
        var bytes: [UInt8] = []
        while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            let next = await read(1)
            if next.isEmpty { break }
            bytes += next
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    }
}

extension [String] {
    /// A field of a head.
    subscript(field name: String) -> String? {
        first { $0.lowercased().hasPrefix(name.lowercased() + ":") }?.drop { $0 != ":" }.dropFirst()
            .trimmingPrefix(" ").description
    }
}
