import Diagnostics

/// What templates and string files are held to.
enum TemplateRules {
    static let all = [
        missingTemplate, unknownName, unknownPartial, unbalancedSection, wrongUse, unusedTemplate,
        missingString, unusedString, stringPlaceholder, unknownPlaceholder, stringPlural,
    ]

    static let missingTemplate = Rule(
        "template-missing", .error, "Every page has its template.",
        explanation: "A file that the program renders a page with is not in the folder of templates. Restore it.")
    static let unknownName = Rule(
        "template-unknown-name", .error, "A template names only what its page has.",
        explanation: """
            Mustache shows nothing for a name that it does not know, and a page would silently lose a piece. The message
            says what the view around the tag is; its `Schema` in Sources/SiteBuilding/ lists what it has.
            """)
    static let unknownPartial = Rule(
        "template-unknown-partial", .error, "A template includes only templates that are there.",
        explanation: "`{{> name}}` includes `Templates/name.mustache` or `Templates/partials/name.mustache`.")
    static let unbalancedSection = Rule(
        "template-unbalanced", .error, "Every section of a template is closed once.",
        explanation: """
            `{{#name}}` and `{{^name}}` are closed by `{{/name}}`, the innermost first, and every tag by as many braces as
            open it.
            """)
    static let wrongUse = Rule(
        "template-wrong-use", .error, "Text is escaped, and finished HTML is not escaped twice.",
        explanation: """
            `{{name}}` escapes and is for text; `{{{name}}}` does not and is only for what the program has made as HTML.
            What performers write as text can so never become markup.
            """)
    static let unusedTemplate = Rule(
        "template-unused", .warning, "Every template is used.",
        explanation: "No page and no other template includes the file. Remove it, or mend the name that should use it.")
    static let missingString = Rule(
        "string-missing", .error, "Every word of the interface is in the strings file.",
        explanation: "A template or the program names a text that `Templates/strings/<language>.yml` does not have.")
    static let unusedString = Rule(
        "string-unused", .warning, "Every text in the strings file is used.",
        explanation:
            "Neither a template nor the program names the text. Remove it, or mend the name that should use it.")
    static let stringPlaceholder = Rule(
        "string-placeholder", .error, "A text that a template names has no placeholders.",
        explanation: "Placeholders such as `{count}` are filled in by the program, not by templates.")
    static let unknownPlaceholder = Rule(
        "string-unknown-placeholder", .error, "A translated text has no placeholders but those of the first language.",
        explanation: """
            What stands in braces is a name that the program knows, and is never translated: `{city}` stays `{city}`. A text may
            leave one out or name them in another order.
            """)
    static let stringPlural = Rule(
        "string-plural", .error, "A text with a number has a form for each plural category of its language.",
        explanation: """
            English has `one` and `other`, Czech `one`, `few` and `other`, Polish `one`, `few` and `many`, Japanese only `other`: the
            categories of CLDR for whole numbers. A form that the language does not have would never be shown, and without one that
            it has some numbers would have no text.
            """)
}
