/// zlib could not work, which can only be for want of memory.
package struct GzipError: Error, CustomStringConvertible {
    /// As zlib has it: `Z_MEM_ERROR` is −4.
    let code: Int32

    package var description: String { "zlib: \(code)" }
}
