import ContentParsing
package import Diagnostics
import Validation

/// Every rule that a run may find something against.
package enum AllRules {
    /// In order of id.
    package static let sorted: [Rule] =
        (ContentRules.all + CrossFileRules.rules + TemplateRules.all + [OutputConflict.rule, RenameWithoutHistory.rule])
        .sorted { $0.id < $1.id }
}
