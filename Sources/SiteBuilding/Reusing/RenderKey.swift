/// Stands for everything that a piece is rendered from besides the clock: another input, another key.
///
/// The first 128 bits of a SHA-256.
struct RenderKey: Sendable, Hashable {
    let high: UInt64
    let low: UInt64
}
