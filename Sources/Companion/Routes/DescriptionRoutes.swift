internal import Domain
internal import HTTPTypes
internal import Hummingbird

/// The description of all the others.
struct DescriptionRoutes: EndpointGroup {
    let parts: CompanionParts
    let described: [Endpoint]

    var endpoints: [Endpoint] {
        [
            Endpoint(
                .get, "/openapi.json", .reading,
                Operation(
                    tag: "operation", summary: "This description.",
                    answers: [.json("Interface", "OpenAPI 3.1.")])
            ) { _, _ in
                let title = parts.catalog.current?.catalog.title ?? "Street performers"
                return JSONReply.response(
                    OpenAPIDocument(endpoints: described + self.endpoints, title: title).bytes,
                    fields: [.accessControlAllowOrigin: "*", .cacheControl: "no-cache"])
            }
        ]
    }
}
