import Domain

/// Plans the search: its page, the lists of performers by letter, and the index.
struct SearchJobs {
    /// In how many pieces of work the index is written.
    private static let slices = 8

    let context: PageContext

    func jobs() -> [RenderJob] { [page()] + letters() }

    private func page() -> RenderJob {
        RenderJob(source: nil, key: context.key(ofAll: "search")) { [context] in
            [SearchPage(context: context).render(), OpenSearch.render(context.edition)]
        }
    }

    private func letters() -> [RenderJob] {
        SearchLetter.all(of: context.edition).map { [context] letter in
            RenderJob(source: nil, key: context.key(ofPerformers: letter.address.folder)) {
                [SearchLetterPage(context: context, letter: letter).render()]
            }
        }
    }

    /// The index in some pieces, which only hold together: where one has to be written all have.
    ///
    /// - Parameter found: stands for what performances are found by.
    func index(of collection: SearchCollection, found: RenderKey) -> [RenderJob] {
        let edition = context.edition
        let index = Lazy {
            let documents = collection.documents(edition: edition)
            return (documents: documents, shards: SearchIndex(documents).shards)
        }
        return (0..<SearchJobs.slices).map { slice in
            RenderJob(source: nil, key: context.key(ofPlaces: "search/\(slice)") { $0.add(found) }) {
                let (documents, shards) = index.value
                let own = stride(from: slice, to: shards.count, by: SearchJobs.slices)
                let (programmes, window) = (collection.programmes, collection.window)
                return (slice == 0 ? [SearchFiles.render(programmes, shards: shards, window: window)] : [])
                    + own.map { SearchFiles.render(shards[$0], of: documents) }
            }
        }
    }
}
