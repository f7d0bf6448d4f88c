private import Glibc

/// What a build saw of its inputs before it read them.
struct SeenInputs {
    /// When it looked, in nanoseconds since 1970.
    let began: Int
    let inputs: InputStamp
    /// Folders that the content names, and what was in them.
    var folders: [String] = []
    var parts = InputStamp(hash: "", newest: 0)

    init(_ inputs: InputStamp) {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        began = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
        self.inputs = inputs
    }
}
