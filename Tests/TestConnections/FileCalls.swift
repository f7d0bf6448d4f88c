import Glibc

/// Makes a named pipe, which would keep a careless reader waiting for ever.
package func makePipe(_ path: String) throws {
    guard mkfifo(path, 0o644) == 0 else { throw RawConnection.Failure(call: "mkfifo", code: errno) }
}

/// Gives a name to another file or link in one step.
package func replace(_ path: String, with other: String) throws {
    guard rename(other, path) == 0 else { throw RawConnection.Failure(call: "rename", code: errno) }
}

/// Empties a file in place, as no publish ever does.
package func cutOff(_ path: String) throws {
    guard truncate(path, 0) == 0 else { throw RawConnection.Failure(call: "truncate", code: errno) }
}
