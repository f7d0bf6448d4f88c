import Domain

/// `/privacy/`: what the site's service stores, why and for how long; without a service, that nothing is stored.
struct PrivacyPage {
    static let fact = Schema("what is stored", ["what": .text, "why": .text, "kept": .text])
    static let table = Schema("a table of what is stored", ["name": .text, "facts": .list(fact)])
    static let schema = PageFrame.schema.adding(
        "the page", ["has_service": .flag, "tables": .list(table), "facts_lang": .text])

    /// What the facts are told in: they are part of the schema of what is stored, not of the interface.
    private static let language = "en"

    let context: PageContext

    func render() -> Artifact {
        let edition = context.edition
        let heading = edition.strings.text(.titlePrivacy)
        let frame = PageFrame(
            context: context, heading: heading, description: heading, address: .privacy, trail: context.trail)
        return frame.artifact(
            .privacy, path: Address.privacy.page,
            [
                "has_service": edition.site.companion != nil, "tables": tables,
                "facts_lang": edition.language.tag == PrivacyPage.language ? nil : PrivacyPage.language,
            ])
    }

    /// In the order of the facts.
    private var tables: [View] {
        var tables: [(name: String, facts: [StoredFact])] = []
        for fact in context.edition.storedFacts {
            if tables.last?.name != fact.table { tables.append((fact.table, [])) }
            tables[tables.count - 1].facts.append(fact)
        }
        return tables.map { table in
            View(
                PrivacyPage.table,
                ["name": table.facts.first?.caption ?? table.name, "facts": rows(of: table.facts)])
        }
    }

    /// What is kept for the same reason and as long is said together.
    private func rows(of facts: [StoredFact]) -> [View] {
        var rows: [(whats: [String], why: String, kept: String)] = []
        for fact in facts {
            if let row = rows.firstIndex(where: { ($0.why, $0.kept) == (fact.why, fact.kept) }) {
                rows[row].whats.append(fact.what)
            } else {
                rows.append(([fact.what], fact.why, fact.kept))
            }
        }
        return rows.map {
            View(PrivacyPage.fact, ["what": $0.whats.joined(separator: "; "), "why": $0.why, "kept": $0.kept])
        }
    }
}
