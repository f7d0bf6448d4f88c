package import Diagnostics

/// A rule that needs more than one file to judge. A pure function: the same context gives the same findings.
///
/// It reports what is wrong once a performance, not once for each of its dates. Rules about places and times look only
/// at occurrences that are not over, so time alone never makes good content wrong.
package protocol CrossFileRule {
    static var rule: Rule { get }
    static func findings(in context: ValidationContext) -> [Diagnostic]
}
