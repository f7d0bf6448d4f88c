/// A published catalogue: two cities, three performers, shows on both sides of `Sample.now`.
enum SampleCatalog {
    static let json = """
        { "version": 1, "url": "https://busking.example/", "title": "Busking",
          "cities": [
            { "city": "lisbon", "name": "Lisbon", "timezone": "Europe/Lisbon", "currency": "EUR",
              "suggested_tips": [2, 5, 10] },
            { "city": "tokyo", "name": "Tokyo", "timezone": "Asia/Tokyo", "currency": "JPY",
              "suggested_tips": [500] }
          ],
          "pitches": [
            { "pitch": "lisbon/portas-do-sol", "name": "Portas do Sol", "address": "Largo das Portas do Sol",
              "coordinates": [-9.13, 38.712], "hours": "Mo-Su 10:00-21:00", "longest_set_minutes": 45, "capacity": 1,
              "closed": [{ "from": "2026-12-24T00:00", "to": "2026-12-26T00:00", "reason": "Christmas" }] },
            { "pitch": "lisbon/rossio", "name": "Rossio", "address": "Praça Dom Pedro IV",
              "coordinates": [-9.13935, 38.71387], "longest_set_minutes": 60, "capacity": 2, "closed": [] },
            { "pitch": "lisbon/old-pier", "name": "Old pier", "address": "Cais", "until": "2026-01-01",
              "coordinates": [-9.131, 38.706], "longest_set_minutes": 60, "capacity": 1, "closed": [] },
            { "pitch": "tokyo/ueno", "name": "Ueno", "address": "Ueno Park",
              "coordinates": [139.77, 35.71], "longest_set_minutes": 60, "capacity": 1, "closed": [] }
          ],
          "performers": [
            { "performer": "ana-fado", "name": "Ana Fado", "live": true, "tips_allowed": true,
              "stripe_account": "acct_ana" },
            { "performer": "bo-brass", "name": "Bo Brass", "live": true, "tips_allowed": false,
              "stripe_account": "acct_bo" },
            { "performer": "shy-juggler", "name": "Shy Juggler", "live": false, "tips_allowed": true }
          ],
          "performances": [
            { "performance": "ana-fado/dusk", "address": "ana-fado/dusk", "title": "Fado at dusk",
              "performers": ["ana-fado"], "city": "lisbon", "occurrences": [
                { "date": "2026-12-05", "stops": [
                  { "stop": 1, "key": "portas-do-sol", "pitch": "portas-do-sol", "name": "Portas do Sol",
                    "start": "2026-12-05T18:00:00Z", "end": "2026-12-05T18:45:00Z", "status": "scheduled" },
                  { "stop": 2, "key": "rossio", "pitch": "rossio", "name": "Rossio",
                    "start": "2026-12-05T19:15:00Z", "end": "2026-12-05T20:00:00Z", "status": "scheduled" }] },
                { "date": "2026-12-12", "stops": [
                  { "stop": 1, "key": "portas-do-sol", "pitch": "portas-do-sol", "name": "Portas do Sol",
                    "start": "2026-12-12T18:00:00Z", "end": "2026-12-12T18:45:00Z", "status": "scheduled" }] }] },
            { "performance": "bo-brass/march", "address": "bo-brass/march", "title": "Brass march",
              "performers": ["bo-brass", "ana-fado"], "city": "lisbon", "occurrences": [
                { "date": "2026-12-05", "stops": [
                  { "stop": 1, "key": "rossio", "pitch": "rossio", "name": "Rossio",
                    "start": "2026-12-05T17:00:00Z", "end": "2026-12-05T19:30:00Z", "status": "scheduled" }] }] },
            { "performance": "shy-juggler/clubs", "address": "shy-juggler/clubs", "title": "Clubs",
              "performers": ["shy-juggler"], "city": "tokyo", "occurrences": [
                { "date": "2026-12-05", "stops": [
                  { "stop": 1, "key": "ueno", "pitch": "ueno", "name": "Ueno",
                    "start": "2026-12-05T05:00:00Z", "end": "2026-12-05T06:00:00Z", "status": "scheduled" }] }] },
            { "performance": "ana-fado/long-ago", "address": "ana-fado/long-ago", "title": "Long ago",
              "performers": ["ana-fado"], "city": "lisbon", "occurrences": [] }
          ] }
        """
}
