/// The published programme of the real festival day that the sample is made from: time, pitch, act.
enum FestivalProgramme {
    struct Entry: Sendable {
        /// Empty where the programme gives none.
        let time: String
        let place: String
        let act: String
    }

    static let sets = rows.map { Entry(time: $0.0, place: $0.1, act: $0.2) }

    private static let rows = [
        ("", "Piaristické náměstí", "Fabiola Branca"),
        ("15:30", "Černá věž", "Téměř divadelní společnost"),
        ("16:30", "Černá věž", "Téměř divadelní společnost"),
        ("17:00", "Lannova třída (Lannovka)", "Bonsai č.3"),
        ("17:00", "Piaristické náměstí", "Panela"),
        ("17:00", "Zlatý most", "Kyler Mackenzie"),
        ("17:30", "Panská", "Vesla"),
        ("17:30", "Zlatý most", "Djem-Bo-Djem"),
        ("17:30", "Černá věž", "Téměř divadelní společnost"),
        ("18:00", "Náměstí Přemysla Otakara II", "The Wildes"),
        ("18:00", "Piaristické náměstí", "Rytmy Srdce"),
        ("18:00", "Zlatý most", "Kredance"),
        ("18:30", "Lannova třída (Lannovka)", "ONI"),
        ("18:30", "Náměstí Přemysla Otakara II", "Estúpida Compania"),
        ("18:30", "Piaristické náměstí", "Ánima Company"),
        ("18:30", "Zlatý most", "Tanchi"),
        ("19:00", "Náměstí Přemysla Otakara II", "Dani"),
        ("19:00", "Panská", "Quiet Entropy"),
        ("19:00", "Piaristické náměstí", "The Wildes"),
        ("19:00", "Zlatý most", "Cetare"),
        ("19:30", "Náměstí Přemysla Otakara II", "Ánima Company"),
        ("19:30", "Piaristické náměstí", "Kyler Mackenzie"),
        ("19:30", "Zlatý most", "Matyáš Cahák"),
        ("20:00", "Lannova třída (Lannovka)", "Panela"),
        ("20:00", "Piaristické náměstí", "Estúpida Compania"),
        ("20:30", "Panská", "Jamie Project"),
        ("20:30", "Piaristické náměstí", "Dani"),
    ]
}
