/// A picture or video that content names and the site serves as it is.
package struct MediaFile: Sendable, Hashable, Comparable {
    /// The address under the site: `performers/ana-fado/portrait.jpg`.
    package let address: String
    /// The path from the site's folder.
    package let file: String

    package init(address: String, file: String) {
        self.address = address
        self.file = file
    }

    package static func < (left: MediaFile, right: MediaFile) -> Bool { left.address < right.address }
}
