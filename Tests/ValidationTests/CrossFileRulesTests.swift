import Diagnostics
import Domain
import Testing
import Validation
import TestLiterals

struct CrossFileRulesTests {
    @Test("every rule has an id of its own in kebab case, a summary and a way to mend what it finds")
    func described() {
        let rules = CrossFileRules.rules
        #expect(Set(rules.map(\.id)).count == rules.count)
        for rule in rules {
            #expect(rule.id.split(separator: "-").allSatisfy { $0.allSatisfy { $0.isLowercase && $0.isASCII } })
            #expect(rule.summary.first?.isUppercase == true && rule.summary.hasSuffix("."))
            #expect(rule.explanation.contains("\n\n"), "\(rule.id) says why and how")
        }
    }

    @Test("names cannot be argued about, plans can")
    func adjustable() {
        let fixed = CrossFileRules.rules.filter { !$0.isAdjustable }.map(\.id).sorted()
        #expect(
            fixed == ["unknown-city", "unknown-festival", "unknown-performer", "unknown-pitch"])
    }

    @Test("a site without mistakes has no findings")
    func clean() {
        var site = Site()
        site.show("ana-fado/dusk", [.at("alfa", "18:00", "18:45"), .corner(900, "19:15", "20:00")])
        site.show("bo-trio/noon", [.at("beta", "12:00", "12:45")])
        #expect(Validator.validate(site.context()) == [])
    }

    @Test("findings are in order of place")
    func order() {
        var site = Site()
        site.show("bo-trio/noon", [.at("nowhere", "12:00", "12:45")]) { $0.with = ["nobody"] }
        site.show("ana-fado/dusk", [.at("nowhere", "12:00", "12:45")])
        let findings = Validator.validate(site.context())
        #expect(findings.map(\.location.file) == ["ana-fado/dusk", "bo-trio/noon", "bo-trio/noon"])
        #expect(findings == findings.sorted())
    }

    @Test("the number of tasks changes nothing", arguments: [0, 1, 2, 50])
    func concurrency(tasks: Int) async {
        var site = Site()
        site.show("bo-trio/noon", [.at("alfa", "12:00", "12:45"), .at("gama", "13:00", "14:00")]) {
            $0.with = ["nobody"]
        }
        site.show("ana-fado/dusk", [.at("alfa", "12:00", "13:45")])
        let context = site.context()
        #expect(await Validator.validate(context, concurrency: tasks) == Validator.validate(context))
    }
}
