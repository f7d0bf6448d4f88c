/// What a build saw of its inputs before it read them.
struct SeenInputs {
    let inputs: InputStamp
    /// Folders that the content names, and what was in them.
    let folders: [String]
    let parts: InputStamp
}
