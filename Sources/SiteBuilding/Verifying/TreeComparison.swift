/// Where two folders differ, byte by byte.
enum TreeComparison {
    /// A line for each path that is in one of them only, or has other bytes; in order of the paths.
    static func differences(of tree: String, from clean: String) throws -> [String] {
        let mine = Set(try files(in: Folder(tree), under: ""))
        let theirs = Set(try files(in: Folder(clean), under: ""))
        return try mine.union(theirs).sorted().compactMap { path in
            guard theirs.contains(path) else { return "\(path) is left over" }
            guard mine.contains(path) else { return "\(path) is missing" }
            let isSame =
                try OpenDescriptor.contents(of: tree + "/" + path) == OpenDescriptor.contents(of: clean + "/" + path)
            return isSame ? nil : "\(path) differs"
        }
    }

    private static func files(in folder: borrowing Folder, under prefix: String) throws -> [String] {
        var paths: [String] = []
        for entry in try folder.entries() {
            if entry.isFolder {
                paths += try files(in: Folder(entry, of: folder), under: prefix + entry.name + "/")
            } else {
                paths.append(prefix + entry.name)
            }
        }
        return paths
    }
}
