/// The templates of a site, checked and ready to render.
struct TemplateLibrary: Sendable {
    private let programs: [PageTemplate: TemplateProgram]

    init(_ programs: [PageTemplate: TemplateProgram]) {
        self.programs = programs
    }

    /// The template filled with a view, as UTF-8. The loader has made sure that every template is there.
    func render(_ page: PageTemplate, _ view: View) -> [UInt8] {
        programs[page]?.render(view) ?? []
    }
}
