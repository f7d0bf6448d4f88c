import Dispatch
import Glibc

/// A client that reads only when it is told to, which no well-behaved one does.
package final class RawConnection: Sendable {
    package struct Failure: Error {
        let call: String
        let code: Int32
    }

    private let raw: Int32
    /// Waits for the server without keeping a thread from it.
    private let queue = DispatchQueue(label: "raw connection")

    /// - Parameter receiveBuffer: bytes that the system takes for it unasked.
    package init(port: Int, receiveBuffer: Int32 = 16_384) throws {
        raw = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard raw >= 0 else { throw Failure(call: "socket", code: errno) }
        var size = receiveBuffer
        setsockopt(raw, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(raw, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Failure(call: "connect", code: errno) }
    }

    deinit {
        close(raw)
    }

    /// Makes the end of this connection a rude one.
    package func resetAtEnd() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(raw, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
    }

    package func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard Glibc.send(raw, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw Failure(call: "send", code: errno)
        }
    }

    package func get(_ path: String) throws {
        try send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    }

    /// So many bytes, or fewer where the server ends the connection before.
    package func read(_ count: Int) async -> [UInt8] {
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
    package func head() async -> [String] {
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
    package subscript(field name: String) -> String? {
        first { $0.lowercased().hasPrefix(name.lowercased() + ":") }?.drop { $0 != ":" }.dropFirst()
            .trimmingPrefix(" ").description
    }
}
