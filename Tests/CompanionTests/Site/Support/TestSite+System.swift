import Glibc

/// What Foundation cannot do to a file.
extension TestSite {
    /// Makes a named pipe, which would keep a careless reader waiting for ever.
    func makePipe(_ name: String) throws {
        guard mkfifo(folder + "/" + name, 0o644) == 0 else { throw RawConnection.Failure(call: "mkfifo", code: errno) }
    }

    /// Gives a name to another file or link in one step.
    func replace(_ name: String, with other: String) throws {
        guard Glibc.rename(folder + "/" + other, folder + "/" + name) == 0 else {
            throw RawConnection.Failure(call: "rename", code: errno)
        }
    }

    /// Empties a file in place, as no publish ever does.
    func cutOff(_ name: String) throws {
        guard truncate(folder + "/" + name, 0) == 0 else { throw RawConnection.Failure(call: "truncate", code: errno) }
    }
}
