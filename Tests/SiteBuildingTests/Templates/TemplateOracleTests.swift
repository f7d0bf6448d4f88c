import Mustache
import Testing

@testable import SiteBuilding

/// Our programs against the general library: the same templates with the same values give the same text.
@Suite struct TemplateOracleTests {
    private static let stop = Schema("a stop", ["name": .text, "note": .text, "is_off": .flag])
    private static let page = Schema(
        "the page",
        [
            "title": .text, "body": .html, "is_new": .flag, "stops": .list(stop), "next": .view(stop),
            "none": .list(stop),
        ])

    private static let values: View = View(
        page,
        [
            "title": "Fado & “dusk” <at> 'six'", "body": "<p>Bring a scarf.</p>", "is_new": true,
            "stops": [
                View(stop, ["name": "Portas do Sol", "note": "late", "is_off": false]),
                View(stop, ["name": "Rossio & more", "is_off": true]),
            ],
            "next": View(stop, ["name": "Camões"]), "none": [View](),
        ])

    private static let dictionary: [String: any Sendable] = [
        "title": "Fado & “dusk” <at> 'six'", "body": "<p>Bring a scarf.</p>", "is_new": true,
        "stops": [
            ["name": "Portas do Sol", "note": "late", "is_off": false],
            ["name": "Rossio & more", "is_off": true, "note": false] as [String: any Sendable],
        ],
        "next": ["name": "Camões", "note": false, "is_off": false] as [String: any Sendable],
        "none": [[String: any Sendable]](),
    ]

    @Test(arguments: [
        "", "text only", "{{title}}", "{{{body}}}", "{{&body}}", "<p>{{title}}</p>{{{body}}}\n",
        "{{#is_new}}new{{/is_new}}{{^is_new}}old{{/is_new}}",
        "{{#stops}}{{name}} of {{title}};{{/stops}}", "{{#stops}}\n  {{name}}\n{{/stops}}\nend\n",
        "<ul>\n{{#stops}}\n<li>{{name}}{{#note}} ({{note}}){{/note}}{{^note}} -{{/note}}</li>\n{{/stops}}\n</ul>\n",
        "{{^none}}nothing{{/none}}{{#none}}never{{/none}}", "{{next.name}}{{#next}}[{{name}}]{{/next}}",
        "a\n  {{! a comment }}\nb", "a {{! inline }} b", "a {{! a } brace }} b",
        "  {{#is_new}}  \n x\n  {{/is_new}}  \ny",
        "{{#is_new}} {{#stops}}{{#is_off}}off {{name}}{{/is_off}}{{/stops}} {{/is_new}}",
        "{{> part}}", "a\n  {{> part}}\nb\n", "x {{> part}} y", "{{#stops}}\n{{> part}}\n{{/stops}}\n",
        "{{#is_new}}{{#is_new}}twice{{/is_new}}{{/is_new}}", "\r\n{{#is_new}}\r\nx\r\n{{/is_new}}\r\n",
    ])
    func `a program renders what the library renders`(template: String) throws {
        let part = "<b>\n{{title}}\n</b>\n"
        var compiler = TemplateCompiler(
            templates: [
                "page": TemplateFile(name: "page", path: "page.mustache", text: template),
                "part": TemplateFile(name: "part", path: "part.mustache", text: part),
            ], texts: [:])
        let program = compiler.compile("page", against: TemplateOracleTests.page)
        #expect(compiler.diagnostics.isEmpty)
        var library = MustacheLibrary()
        library.register(try MustacheTemplate(string: template), named: "page")
        library.register(try MustacheTemplate(string: part), named: "part")
        let expected = library.render(TemplateOracleTests.dictionary, withTemplate: "page")
        #expect(String(decoding: program.render(TemplateOracleTests.values), as: UTF8.self) == expected)
    }
}
