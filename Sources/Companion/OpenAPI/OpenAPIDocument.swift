internal import HTTPTypes
internal import JSONWriting

/// `/openapi.json`: the interface as the endpoints themselves describe it, so that it cannot differ from the code.
struct OpenAPIDocument: Sendable {
    let endpoints: [Endpoint]
    /// The site's title.
    let title: String

    var bytes: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.field("openapi", "3.1.1")
            json.key("info")
            json.object { json in
                json.field("title", "\(title): likes, tips and live status")
                json.field("version", "1")
                json.field(
                    "description",
                    "What the pages of the site ask for beside their files. Every error is a problem document (RFC 9457)."
                )
            }
            json.key("servers")
            json.array { $0.object { $0.field("url", "/") } }
            json.key("paths")
            json.object { json in
                for (path, endpoints) in Dictionary(grouping: endpoints, by: \.path).sorted(by: { $0.key < $1.key }) {
                    json.key(data: path)
                    json.object { json in
                        parameters(of: path, to: &json)
                        for endpoint in endpoints.sorted(by: { $0.method.rawValue < $1.method.rawValue }) {
                            json.key(data: endpoint.method.rawValue.lowercased())
                            write(endpoint, to: &json)
                        }
                    }
                }
            }
            json.key("components")
            json.raw(OpenAPISchemas.components.utf8)
        }
        return json.file()
    }

    private func parameters(of path: String, to json: inout JSONWriter) {
        let names = path.split(separator: "/").compactMap { part in
            part.hasPrefix("{") ? String(part.dropFirst().dropLast()) : nil
        }
        guard !names.isEmpty else { return }
        json.key("parameters")
        json.array { json in
            for name in names {
                json.object { json in
                    json.field("name", name)
                    json.field("in", "path")
                    json.field("required", true)
                    schema("Slug", to: &json)
                }
            }
        }
    }

    private func write(_ endpoint: Endpoint, to json: inout JSONWriter) {
        let operation = endpoint.operation
        json.object { json in
            json.field("tags", [operation.tag])
            json.field("summary", operation.summary)
            json.field("operationId", OpenAPIDocument.identifier(endpoint))
            if operation.needsToken {
                json.key("security")
                json.array { $0.object { $0.field("token", [String]()) } }
            }
            if !operation.parameters.isEmpty {
                json.key("parameters")
                json.array { json in
                    for parameter in operation.parameters { write(parameter, to: &json) }
                }
            }
            if let body = operation.body {
                json.key("requestBody")
                json.object { json in
                    json.field("required", true)
                    contents([("application/json", body)], to: &json)
                }
            }
            json.key("responses")
            json.object { json in
                for answer in operation.answers {
                    json.key(data: String(answer.status))
                    json.object { json in
                        json.field("description", answer.summary)
                        if !answer.contents.isEmpty { contents(answer.contents, to: &json) }
                    }
                }
                for status in OpenAPIDocument.problems(of: endpoint) {
                    json.key(data: String(status))
                    json.object { $0.field("$ref", "#/components/responses/Problem") }
                }
            }
        }
    }

    private func write(_ parameter: Operation.Parameter, to json: inout JSONWriter) {
        json.object { json in
            json.field("name", parameter.name)
            json.field("in", parameter.place.rawValue)
            json.field("description", parameter.summary)
            schema(parameter.schema, to: &json)
        }
    }

    private func contents(_ contents: [(type: String, schema: String)], to json: inout JSONWriter) {
        json.key("content")
        json.object { json in
            for content in contents {
                json.key(data: content.type)
                json.object { schema(content.schema, to: &$0) }
            }
        }
    }

    private func schema(_ name: String, to json: inout JSONWriter) {
        json.key("schema")
        json.object { $0.field("$ref", "#/components/schemas/\(name)") }
    }

    /// What may go wrong follows from what an endpoint takes; the rest it says itself.
    private static func problems(of endpoint: Endpoint) -> [Int] {
        let operation = endpoint.operation
        var statuses = Set(operation.problems)
        statuses.formUnion([500, 503])
        if endpoint.path.contains("{") { statuses.insert(404) }
        if operation.parameters.contains(where: { $0.place == .query }) { statuses.formUnion([400, 414]) }
        if operation.body != nil { statuses.formUnion([400, 408, 413]) }
        if operation.needsToken { statuses.formUnion([401, 403]) }
        if endpoint.kind == .writing { statuses.insert(429) }
        return statuses.subtracting(operation.answers.map(\.status)).sorted()
    }

    /// `put-performances-like`.
    private static func identifier(_ endpoint: Endpoint) -> String {
        let words = endpoint.path.split { "/.".contains($0) }.filter { $0 != "v1" && !$0.hasPrefix("{") }
        return ([endpoint.method.rawValue.lowercased()] + words.map(String.init)).joined(separator: "-")
    }
}
