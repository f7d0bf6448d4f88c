internal import Domain
internal import Engagement
internal import JSONWriting

/// A performer's tips, newest first: for a telephone as JSON, for the books as CSV (RFC 4180).
struct TipListDocument: Sendable {
    let performer: Slug
    let zone: Zone
    let tips: [Tip]

    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("performer", performer.description)
            json.key("net")
            json.object { json in
                for (currency, sum) in net.sorted(by: { $0.key < $1.key }) {
                    json.key(data: currency)
                    json.integer(sum)
                }
            }
            json.key("tips")
            json.array { json in
                for tip in tips {
                    json.object { json in
                        json.field("tip", tip.id)
                        json.field("performance", tip.performance.description)
                        json.field("paid", paid(tip))
                        json.field("amount", tip.money.amount)
                        json.field("net", tip.net)
                        json.field("currency", tip.money.currency)
                        json.field("name", tip.name)
                        json.field("dispute", tip.dispute?.rawValue)
                    }
                }
            }
        }
        return json.bytes
    }

    var csv: [UInt8] {
        var lines = ["paid,performance,amount,net,currency,name,dispute,tip"]
        for tip in tips {
            let cells = [
                paid(tip), tip.performance.description, String(tip.money.amount), String(tip.net), tip.money.currency,
                tip.name ?? "", tip.dispute?.rawValue ?? "", tip.id,
            ]
            lines.append(cells.map(TipListDocument.cell).joined(separator: ","))
        }
        return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    }

    /// What is left of all, in minor units by currency.
    private var net: [String: Int] {
        tips.reduce(into: [:]) { $0[$1.money.currency, default: 0] += $1.net }
    }

    private func paid(_ tip: Tip) -> String {
        let at = tip.paidAt ?? tip.openedAt
        return at.rfc3339(offset: zone.offset(at: at))
    }

    /// A giver's name may be anything, also what a spreadsheet would take for a formula.
    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let safe = isFormula && Int(text) == nil ? "'" + text : text
        guard safe.contains(where: { "\",\n\r".contains($0) }) || safe.unicodeScalars.contains("\r") else {
            return safe
        }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
