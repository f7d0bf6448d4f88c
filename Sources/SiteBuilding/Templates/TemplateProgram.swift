/// A template with its partials as a flat list of instructions, in which every name is a place.
///
/// Rendering is a walk over the list that appends to bytes. The general library looks each name up at run time and
/// builds a string a tag; it took more than two fifths of a build.
struct TemplateProgram: Sendable {
    /// Where a value is: so many scopes out from the innermost, in a slot, and perhaps further in through views.
    struct Reference: Sendable, Hashable {
        let out: Int
        let slot: Int
        let inner: [Int]
    }

    enum Instruction: Sendable, Hashable {
        /// A range of `literals`.
        case literal(Range<Int>)
        case text(Reference)
        case html(Reference)
        /// What it encloses goes up to `end`.
        case section(Reference, end: Int)
        case inverted(Reference, end: Int)
    }

    private(set) var instructions: [Instruction] = []
    private var literals: [UInt8] = []

    func render(_ view: View) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(literals.count + 1024)
        var scopes = [view]
        run(0..<instructions.count, &scopes, &bytes)
        return bytes
    }

    private func run(_ range: Range<Int>, _ scopes: inout [View], _ bytes: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            switch instructions[index] {
            case .literal(let range):
                bytes.append(contentsOf: literals[range])
                index += 1
            case .text(let reference):
                if case .text(let text) = value(reference, scopes) { Markup.append(text, to: &bytes) }
                index += 1
            case .html(let reference):
                if case .text(let html) = value(reference, scopes) { bytes.append(contentsOf: html.utf8) }
                index += 1
            case .section(let reference, let end):
                section(value(reference, scopes), index + 1..<end, &scopes, &bytes)
                index = end
            case .inverted(let reference, let end):
                if !value(reference, scopes).isPresent { run(index + 1..<end, &scopes, &bytes) }
                index = end
            }
        }
    }

    private func section(
        _ value: ViewValue, _ range: Range<Int>, _ scopes: inout [View], _ bytes: inout [UInt8]
    ) {
        switch value {
        case .list(let views):
            for view in views {
                scopes.append(view)
                run(range, &scopes, &bytes)
                scopes.removeLast()
            }
        case .view(let view):
            scopes.append(view)
            run(range, &scopes, &bytes)
            scopes.removeLast()
        case .text, .flag, .nothing:
            if value.isPresent { run(range, &scopes, &bytes) }
        }
    }

    private func value(_ reference: Reference, _ scopes: [View]) -> ViewValue {
        var value = scopes[scopes.count - 1 - reference.out][reference.slot]
        if reference.inner.isEmpty { return value }
        for slot in reference.inner {
            guard case .view(let view) = value else { return .nothing }
            value = view[slot]
        }
        return value
    }
}

extension TemplateProgram {
    mutating func append(literal: String) {
        guard !literal.isEmpty else { return }
        let start = literals.count
        literals.append(contentsOf: literal.utf8)
        // Two literals in a row become one, unless a section ends or begins between them.
        if case .literal(let range) = instructions.last, !isJumpTarget(instructions.count) {
            instructions[instructions.count - 1] = .literal(range.lowerBound..<literals.count)
        } else {
            instructions.append(.literal(start..<literals.count))
        }
    }

    mutating func append(_ instruction: Instruction) {
        instructions.append(instruction)
    }

    /// Closes the section that was opened by an instruction.
    mutating func close(_ index: Int) {
        switch instructions[index] {
        case .section(let reference, _): instructions[index] = .section(reference, end: instructions.count)
        case .inverted(let reference, _): instructions[index] = .inverted(reference, end: instructions.count)
        case .literal, .text, .html: break
        }
    }

    private func isJumpTarget(_ index: Int) -> Bool {
        instructions.contains { instruction in
            switch instruction {
            case .section(_, let end), .inverted(_, let end): end == index
            case .literal, .text, .html: false
            }
        }
    }
}
