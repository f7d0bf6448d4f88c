import Foundation

/// A web server for as long as the value lives, which answers as a companion should and should not.
final class SmallServer: Sendable {
    private let process: Process
    let address: String

    init() throws {
        process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-u", "-c", SmallServer.program]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        // It says its port when it listens.
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), byte.first != UInt8(ascii: "\n"),
            !byte.isEmpty
        {
            line += byte
        }
        address = "http://127.0.0.1:" + String(decoding: line, as: UTF8.self)
    }

    deinit { process.terminate() }

    private static let program = #"""
        import http.server, os, threading
        GOOD = b'{"version": 1, "performances": {"ana-fado/dusk": {"likes": 3}}}'
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                moves = {"/moved": "/v1/engagement", "/elsewhere": "ftp://127.0.0.1/engagement", "/circle": "/circle"}
                if self.path in moves:
                    self.send_response(302)
                    self.send_header("Location", moves[self.path])
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                elif self.path == "/v1/engagement":
                    self.answer(200, GOOD)
                elif self.path == "/broken":
                    self.answer(200, b"<html>")
                elif self.path == "/silent":
                    threading.Event().wait(600)
                elif self.path == "/endless":
                    self.send_response(200)
                    self.end_headers()
                    try:
                        while True:
                            self.wfile.write(b" " * 65536)
                    except OSError:
                        pass
                elif self.path == "/trickle":
                    self.send_response(200)
                    self.end_headers()
                    while True:
                        self.wfile.write(b" ")
                        threading.Event().wait(0.05)
                elif self.path == "/cut":
                    self.send_response(200)
                    self.send_header("Content-Length", "1000")
                    self.end_headers()
                    self.wfile.write(GOOD)
                    self.close_connection = True
                else:
                    self.answer(503, b"{}")
            def answer(self, status, body):
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            def log_message(self, *_):
                pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        print(server.server_port)
        server.serve_forever()
        """#
}
