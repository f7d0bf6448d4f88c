/// The shapes of what is sent and answered (JSON Schema 2020-12).
enum OpenAPISchemas {
    static let components = #"""
        {
          "securitySchemes": {
            "token": { "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
              "description": "A performer's or a city's token, as `streetmap-companion token` prints it." }
          },
          "responses": {
            "Problem": { "description": "Why it was not done.",
              "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } } }
          },
          "schemas": {
            "Slug": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": 64 },
            "Date": { "type": "string", "format": "date" },
            "Instant": { "type": "string", "format": "date-time" },
            "Count": { "type": "integer", "minimum": 0 },
            "StopNumber": { "type": "integer", "minimum": 1, "maximum": 5 },
            "Note": { "type": "string", "minLength": 1, "maxLength": 280 },
            "Text": { "type": "string" },
            "SpokenState": { "enum": ["live", "late", "moved", "ended", "cancelled", "rained_off"] },
            "PerformanceName": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$" },
            "PitchName": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$" },
            "Problem": {
              "type": "object", "required": ["type", "title", "status", "detail"],
              "properties": {
                "type": { "type": "string" }, "title": { "type": "string" },
                "status": { "type": "integer" }, "detail": { "type": "string" },
                "reason": { "type": "string", "description": "Which of several reasons for a status it is." },
                "errors": { "type": "array", "items": {
                  "type": "object", "required": ["place", "detail"],
                  "properties": { "place": { "type": "string" }, "detail": { "type": "string" } } } } }
            },
            "Said": {
              "type": "object", "required": ["date", "stop", "state", "at", "until"], "additionalProperties": false,
              "properties": {
                "date": { "$ref": "#/components/schemas/Date" },
                "stop": { "$ref": "#/components/schemas/StopNumber" },
                "state": { "$ref": "#/components/schemas/SpokenState" },
                "at": { "$ref": "#/components/schemas/Instant" },
                "until": { "$ref": "#/components/schemas/Instant" },
                "pitch": { "$ref": "#/components/schemas/PitchName" },
                "note": { "$ref": "#/components/schemas/Note" },
                "minutes": { "type": "integer", "minimum": 1, "maximum": 240 } }
            },
            "Engagement": {
              "type": "object", "additionalProperties": false,
              "required": ["performance", "likes", "views", "tips", "liked", "live", "said"],
              "properties": {
                "performance": { "$ref": "#/components/schemas/PerformanceName" },
                "likes": { "$ref": "#/components/schemas/Count" },
                "views": { "$ref": "#/components/schemas/Count" },
                "tips": { "$ref": "#/components/schemas/Count", "description": "How many tipped, never how much." },
                "liked": { "type": "boolean", "description": "By this visitor." },
                "live": { "description": "What was said last and holds, while somebody can be found performing.",
                  "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Said" }] },
                "said": { "description": "What was said last and holds, also that it is over or off.",
                  "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Said" }] } }
            },
            "LiveWord": {
              "type": "object", "required": ["state"], "additionalProperties": false,
              "properties": {
                "state": { "$ref": "#/components/schemas/SpokenState" },
                "stop": { "$ref": "#/components/schemas/StopNumber",
                  "description": "Without it: the nearest in time; where a show is off or over, all that are not over." },
                "date": { "$ref": "#/components/schemas/Date", "description": "The occurrence nearest in time." },
                "minutes": { "type": "integer", "minimum": 1, "maximum": 240, "description": "How late, for late." },
                "pitch": { "type": "string", "description": "Any pitch of the city, for moved." },
                "note": { "$ref": "#/components/schemas/Note" },
                "at": { "$ref": "#/components/schemas/Instant",
                  "description": "When it was tapped. A start older than 10 minutes is refused, an end always applies." } }
            },
            "PopUp": {
              "type": "object", "required": ["pitch", "until"], "additionalProperties": false,
              "properties": {
                "pitch": { "$ref": "#/components/schemas/PitchName" },
                "until": { "$ref": "#/components/schemas/Instant" },
                "note": { "$ref": "#/components/schemas/Note" },
                "at": { "$ref": "#/components/schemas/Instant" } }
            },
            "PopUpGranted": {
              "type": "object", "required": ["performer", "pitch", "from", "until"], "additionalProperties": false,
              "properties": {
                "performer": { "$ref": "#/components/schemas/Slug" },
                "pitch": { "$ref": "#/components/schemas/PitchName" },
                "from": { "$ref": "#/components/schemas/Instant" },
                "until": { "$ref": "#/components/schemas/Instant",
                  "description": "What the pitch allows at a time, however much was asked for." },
                "note": { "$ref": "#/components/schemas/Note" } }
            },
            "Closure": {
              "type": "object", "required": ["to", "reason"], "additionalProperties": false,
              "properties": {
                "from": { "$ref": "#/components/schemas/Instant", "description": "Now, if it is not said." },
                "to": { "$ref": "#/components/schemas/Instant" },
                "reason": { "$ref": "#/components/schemas/Note" } }
            },
            "Closed": {
              "type": "object", "additionalProperties": false,
              "required": ["pitch", "from", "to", "reason", "stops", "performances"],
              "properties": {
                "pitch": { "$ref": "#/components/schemas/PitchName" },
                "from": { "$ref": "#/components/schemas/Instant" },
                "to": { "$ref": "#/components/schemas/Instant" },
                "reason": { "$ref": "#/components/schemas/Note" },
                "stops": { "$ref": "#/components/schemas/Count", "description": "How many cannot take place." },
                "performances": { "type": "array", "items": { "$ref": "#/components/schemas/PerformanceName" } } }
            },
            "LiveMap": {
              "type": "object", "required": ["type", "features", "off", "closed"],
              "properties": {
                "type": { "const": "FeatureCollection" },
                "features": { "type": "array", "items": { "type": "object",
                  "required": ["type", "id", "geometry", "properties"] } },
                "off": { "type": "array", "items": { "type": "object" } },
                "closed": { "type": "array", "items": { "type": "object",
                  "required": ["city", "pitch", "from", "to", "reason"] } } }
            },
            "Snapshot": {
              "type": "object", "required": ["version", "performances"],
              "properties": { "version": { "const": 1 }, "performances": { "type": "object" },
                "live": { "type": "array" }, "pop_ups": { "type": "array" }, "closures": { "type": "array" } }
            },
            "Day": {
              "type": "object", "required": ["views", "viewers", "likes", "tips", "likes_by_view"],
              "properties": {
                "day": { "$ref": "#/components/schemas/Date" },
                "views": { "$ref": "#/components/schemas/Count" },
                "viewers": { "$ref": "#/components/schemas/Count" },
                "likes": { "$ref": "#/components/schemas/Count" },
                "tips": { "$ref": "#/components/schemas/Count" },
                "likes_by_view": { "type": ["number", "null"] } }
            },
            "Analytics": {
              "type": "object", "required": ["performer", "timezone", "from", "to", "total", "days"],
              "properties": {
                "performer": { "$ref": "#/components/schemas/Slug" }, "timezone": { "type": "string" },
                "from": { "$ref": "#/components/schemas/Date" }, "to": { "$ref": "#/components/schemas/Date" },
                "total": { "$ref": "#/components/schemas/Day" },
                "days": { "type": "array", "items": { "$ref": "#/components/schemas/Day" } } }
            },
            "TipList": {
              "type": "object", "required": ["performer", "net", "tips"],
              "properties": {
                "performer": { "$ref": "#/components/schemas/Slug" },
                "net": { "type": "object", "additionalProperties": { "type": "integer" } },
                "tips": { "type": "array", "items": { "type": "object",
                  "required": ["tip", "performance", "paid", "amount", "net", "currency"] } } }
            },
            "IdempotencyKey": { "type": "string", "pattern": "^[ -~]+$", "minLength": 1, "maxLength": 255 },
            "TipWish": {
              "type": "object", "required": ["amount"], "additionalProperties": false,
              "properties": {
                "amount": { "type": "integer", "minimum": 1, "maximum": 99999999,
                  "description": "In minor units, within the limits of the currency." },
                "currency": { "type": "string", "pattern": "^[A-Z]{3}$", "description": "The city's, if it is said." },
                "performer": { "$ref": "#/components/schemas/Slug",
                  "description": "Of a joint show; the first who takes tips, if it is not said." },
                "name": { "type": "string", "minLength": 1, "maxLength": 80,
                  "description": "Only if the giver wants to be known." } }
            },
            "TipPage": {
              "type": "object", "required": ["tip", "url", "expires"], "additionalProperties": false,
              "properties": { "tip": { "type": "string" }, "url": { "type": "string", "format": "uri" },
                "expires": { "$ref": "#/components/schemas/Instant" } }
            },
            "TipNumber": { "type": "string", "pattern": "^[A-Za-z0-9_-]+$", "maxLength": 64 },
            "TipState": {
              "type": "object", "required": ["tip", "state"], "additionalProperties": false,
              "properties": { "tip": { "$ref": "#/components/schemas/TipNumber" },
                "state": { "enum": ["open", "expired", "failed", "paid"] } }
            },
            "StripeEvent": { "type": "object", "required": ["id", "type", "data"],
              "description": "As in Stripe's API reference." },
            "TipFormat": { "enum": ["json", "csv"] },
            "Token": {
              "type": "object", "required": ["token", "expires"],
              "properties": { "token": { "type": "string" }, "expires": { "$ref": "#/components/schemas/Instant" } }
            },
            "Health": {
              "type": "object", "required": ["status", "store", "catalog", "checked"],
              "properties": { "status": { "enum": ["ok", "failing"] }, "store": { "type": "string" },
                "catalog": { "enum": ["ok", "stale"] }, "checked": { "$ref": "#/components/schemas/Instant" } }
            },
            "Interface": { "type": "object", "required": ["openapi", "info", "paths"] }
          }
        }
        """#
}
