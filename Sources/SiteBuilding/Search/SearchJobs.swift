import Domain

/// Plans the search: its page, the lists of performers by letter, and the index.
struct SearchJobs {
    let context: PageContext
    let collection: SearchCollection

    func jobs() -> [RenderJob] {
        [page()] + letters() + (context.edition.language.hasFeeds ? index() : [])
    }

    private func page() -> RenderJob {
        RenderJob(source: nil) { [context] in
            [SearchPage(context: context).render(), OpenSearch.render(context.edition)]
        }
    }

    private func letters() -> [RenderJob] {
        SearchLetter.all(of: context.edition).map { [context] letter in
            RenderJob(source: nil) { [SearchLetterPage(context: context, letter: letter).render()] }
        }
    }

    private func index() -> [RenderJob] {
        let documents = collection.documents(edition: context.edition)
        let shards = SearchIndex(documents).shards
        let overview = RenderJob(source: nil) { [collection] in
            [SearchFiles.render(collection.programmes, shards: shards, window: collection.window)]
        }
        return [overview]
            + shards.map { shard in RenderJob(source: nil) { [SearchFiles.render(shard, of: documents)] } }
    }
}
