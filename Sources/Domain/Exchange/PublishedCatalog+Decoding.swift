/// A value written as text: a slug, a date, a moment.
private protocol Written {
    init?(written: String)
}

extension Slug: Written {
    fileprivate init?(written: String) { self.init(written) }
}

extension PerformanceID: Written {
    fileprivate init?(written: String) { self.init(written) }
}

extension PitchID: Written {
    fileprivate init?(written: String) { self.init(written) }
}

extension LocalDate: Written {
    fileprivate init?(written: String) { self.init(written) }
}

extension Instant: Written {
    fileprivate init?(written: String) { self.init(rfc3339: written) }
}

extension Status: Written {
    fileprivate init?(written: String) { self.init(rawValue: written) }
}

extension OpeningHours: Written {
    fileprivate init?(written: String) { self.init(written) }
}

extension LocalDateTime: Written {
    /// `YYYY-MM-DDTHH:MM`.
    fileprivate init?(written: String) {
        guard written.utf8.count == 16, let instant = Instant(rfc3339: written + ":00Z") else { return nil }
        self.init(wallSeconds: instant.seconds)
    }
}

private typealias Fields = KeyedDecodingContainer<FieldName>

private struct FieldName: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
    init(stringLiteral: String) { stringValue = stringLiteral }
}

extension KeyedDecodingContainer<FieldName> {
    fileprivate subscript<Value: Decodable>(name: FieldName) -> Value {
        get throws { try decode(Value.self, forKey: name) }
    }

    fileprivate func written<Value: Written>(_ name: FieldName, as type: Value.Type = Value.self) throws -> Value {
        try value(of: decode(String.self, forKey: name), name)
    }

    fileprivate func maybe<Value: Written>(_ name: FieldName, as type: Value.Type = Value.self) throws -> Value? {
        try decodeIfPresent(String.self, forKey: name).map { try value(of: $0, name) }
    }

    fileprivate func all<Value: Written>(_ name: FieldName, as type: Value.Type = Value.self) throws -> [Value] {
        try decode([String].self, forKey: name).map { try value(of: $0, name) }
    }

    /// Longitude first.
    fileprivate func position(_ name: FieldName, _ values: [Double]) throws -> Coordinates {
        guard values.count == 2, let point = Coordinates(longitude: values[0], latitude: values[1]) else {
            throw DecodingError.dataCorruptedError(
                forKey: name, in: self, debugDescription: "these are no coordinates")
        }
        return point
    }

    private func value<Value: Written>(of text: String, _ name: FieldName) throws -> Value {
        guard let value = Value(written: text) else {
            throw DecodingError.dataCorruptedError(
                forKey: name, in: self, debugDescription: "“\(text)” is no \(Value.self)")
        }
        return value
    }
}

extension PublishedCatalog: Decodable {
    package init(from decoder: any Decoder) throws {
        let fields: Fields = try decoder.container(keyedBy: FieldName.self)
        let version: Int = try fields["version"]
        guard version == PublishedCatalog.version else {
            throw DecodingError.dataCorruptedError(
                forKey: "version", in: fields,
                debugDescription: "its version is \(version), this program reads \(PublishedCatalog.version)")
        }
        url = try fields["url"]
        title = try fields["title"]
        cities = try Dictionary((fields["cities"] as [City]).map { ($0.slug, $0) }) { first, _ in first }
        pitches = try Dictionary((fields["pitches"] as [Pitch]).map { ($0.id, $0) }) { first, _ in first }
        performers = try Dictionary((fields["performers"] as [Performer]).map { ($0.slug, $0) }) { first, _ in first }
        performances = try Dictionary((fields["performances"] as [Performance]).map { ($0.id, $0) }) { first, _ in
            first
        }
    }
}

extension PublishedCatalog.City: Decodable {
    package init(from decoder: any Decoder) throws {
        let fields: Fields = try decoder.container(keyedBy: FieldName.self)
        slug = try fields.written("city")
        name = try fields["name"]
        timezone = try fields["timezone"]
        currency = try fields["currency"]
        suggestedTips = try fields["suggested_tips"]
    }
}

extension PublishedCatalog.Pitch: Decodable {
    package init(from decoder: any Decoder) throws {
        let fields: Fields = try decoder.container(keyedBy: FieldName.self)
        id = try fields.written("pitch")
        name = try fields["name"]
        address = try fields["address"]
        coordinates = try fields.position("coordinates", fields["coordinates"])
        hours = try fields.maybe("hours")
        longestSet = try fields["longest_set_minutes"]
        capacity = try fields["capacity"]
        until = try fields.maybe("until")
        closures = try (fields["closed"] as [WrittenClosure]).map(\.closure)
    }
}

private struct WrittenClosure: Decodable {
    let closure: Closure

    init(from decoder: any Decoder) throws {
        let fields: Fields = try decoder.container(keyedBy: FieldName.self)
        closure = try Closure(
            from: fields.written("from"), to: fields.maybe("to"), reason: fields["reason"],
            instead: fields.maybe("instead"))
    }
}

extension PublishedCatalog.Performer: Decodable {
    package init(from decoder: any Decoder) throws {
        let fields: Fields = try decoder.container(keyedBy: FieldName.self)
        slug = try fields.written("performer")
        name = try fields["name"]
        allowsLive = try fields["live"]
        allowsTips = try fields["tips_allowed"]
        stripeAccount = try fields.decodeIfPresent(String.self, forKey: "stripe_account")
    }
}

extension PublishedCatalog.Performance: Decodable {
    package init(from decoder: any Decoder) throws {
        let fields: Fields = try decoder.container(keyedBy: FieldName.self)
        id = try fields.written("performance")
        address = try fields.written("address")
        title = try fields["title"]
        performers = try fields.all("performers")
        city = try fields.written("city")
        occurrences = try fields["occurrences"]
    }
}

extension PublishedCatalog.Occurrence: Decodable {
    package init(from decoder: any Decoder) throws {
        let fields: Fields = try decoder.container(keyedBy: FieldName.self)
        date = try fields.written("date")
        stops = try fields["stops"]
    }
}

extension PublishedCatalog.Stop: Decodable {
    package init(from decoder: any Decoder) throws {
        let fields: Fields = try decoder.container(keyedBy: FieldName.self)
        number = try fields["stop"]
        key = try fields.written("key")
        pitch = try fields.maybe("pitch")
        name = try fields["name"]
        address = try fields.decodeIfPresent(String.self, forKey: "address")
        coordinates = try fields.decodeIfPresent([Double].self, forKey: "coordinates")
            .map { try fields.position("coordinates", $0) }
        start = try fields.written("start")
        end = try fields.written("end")
        status = try fields.written("status")
    }
}
