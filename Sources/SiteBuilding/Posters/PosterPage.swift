import Domain
import QRCoding

/// `…/poster/`: a page to be printed, as one A4 sheet or as four of A6 on one, in black and white.
struct PosterPage {
    static let row = Schema("a line of a poster", ["lead": .text, "text": .text, "note": .text, "lang": .text])
    static let schema = PageFrame.schema.adding(
        "the poster",
        [
            "kicker": .text, "name": .text, "name_lang": .text, "size": .text, "density": .text, "lead": .text,
            "day": .text,
            "time": .text, "rows_heading": .text, "rows": .list(row), "more": .text, "invitation": .text,
            "short_address": .list(LinkView.schema), "code_name": .text, "code_path": .text, "code_side": .text,
            "back": .text,
        ])

    /// The audience's pages do not carry what only paper is dressed with.
    private static let sheet = "poster"

    let context: PageContext
    let poster: Poster

    /// - Throws: `QRCodeError` for an address that is too long for any code.
    func render() throws -> Artifact {
        let edition = context.edition
        let url = edition.absolute(poster.target)
        let code = try QRCode(url)
        let heading = edition.strings.text(.posterTitle, ["name": poster.name])
        let frame = PageFrame(
            context: context, heading: heading, description: heading, address: poster.address, trail: poster.trail,
            isHidden: true, sheet: PosterPage.sheet)
        return frame.artifact(
            .poster, path: poster.address.page, window: poster.window,
            [
                "kicker": poster.kicker, "name": poster.name, "name_lang": poster.language,
                "size": PosterPage.size(of: poster.name), "density": poster.density.rawValue, "lead": poster.lead,
                "day": poster.day, "time": poster.time,
                "rows_heading": poster.heading, "more": poster.more, "invitation": poster.invitation,
                "rows": poster.rows.map { row in
                    View(
                        PosterPage.row,
                        ["lead": row.lead, "text": row.text, "note": row.note, "lang": row.language])
                },
                "short_address": PosterPage.short(url),
                "code_name": edition.strings.text(.posterCode, ["address": url]), "code_path": code.path,
                "code_side": String(code.drawnSide),
                "back": poster.trail.last.map { edition.link($0.address) },
            ])
    }

    /// What somebody would type: without the scheme, and without the slash at the end; in pieces between which a line may
    /// end.
    private static func short(_ url: String) -> [View] {
        let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
        let pieces = rest.split(separator: "/")
        return pieces.enumerated().map { index, piece in
            LinkView.view(index < pieces.count - 1 ? piece + "/" : String(piece), nil)
        }
    }

    /// How large a name can be set so that it takes three lines at most and no word of it is broken.
    static func size(of name: String) -> String {
        let longestWord = name.split(separator: " ").map(\.count).max() ?? 0
        return switch (name.count, longestWord) {
        case (...18, ...9): "huge"
        case (...30, ...12): "large"
        case (...60, ...16): "medium"
        default: "small"
        }
    }
}
