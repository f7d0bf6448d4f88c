import ContentParsing
package import Diagnostics
import Validation

/// Every rule that a run may find something against.
package enum AllRules {
    /// In order of id.
    package static let sorted: [Rule] =
        (ContentRules.all + CrossFileRules.all.map { $0.rule } + TemplateRules.all + [OutputConflict.rule])
        .sorted { $0.id < $1.id }
}
