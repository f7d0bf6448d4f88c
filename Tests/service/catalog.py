"""A published catalogue around the present moment: something is on, something was, something will be."""

import datetime


def catalog(now=None, url="http://127.0.0.1/"):
    now = now or datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)

    def at(minutes):
        return (now + datetime.timedelta(minutes=minutes)).isoformat().replace("+00:00", "Z")

    def stop(number, pitch, name, start, end):
        return {"stop": number, "key": pitch, "pitch": pitch, "name": name, "start": at(start), "end": at(end),
                "status": "scheduled"}

    today = now.date().isoformat()
    return {
        "version": 1, "url": url, "title": "Busking",
        "cities": [{"city": "lisbon", "name": "Lisbon", "timezone": "Europe/Lisbon", "currency": "EUR",
                    "suggested_tips": [2, 5, 10]}],
        "pitches": [
            {"pitch": f"lisbon/{slug}", "name": name, "address": name, "coordinates": place,
             "longest_set_minutes": 45, "capacity": 1, "closed": []}
            for slug, name, place in [("portas-do-sol", "Portas do Sol", [-9.13, 38.712]),
                                      ("rossio", "Rossio", [-9.13935, 38.71387])]],
        "performers": [
            {"performer": "ana-fado", "name": "Ana Fado", "live": True, "tips_allowed": True,
             "stripe_account": "acct_ana"},
            {"performer": "bo-brass", "name": "Bo Brass", "live": True, "tips_allowed": False}],
        "performances": [
            {"performance": "ana-fado/dusk", "address": "ana-fado/dusk", "title": "Fado at dusk",
             "performers": ["ana-fado"], "city": "lisbon", "occurrences": [
                 {"date": today, "stops": [stop(1, "portas-do-sol", "Portas do Sol", -20, 40),
                                           stop(2, "rossio", "Rossio", 70, 120)]}]},
            {"performance": "bo-brass/march", "address": "bo-brass/march", "title": "Brass march",
             "performers": ["bo-brass"], "city": "lisbon", "occurrences": [
                 {"date": today, "stops": [stop(1, "rossio", "Rossio", -30, 30)]}]}],
    }
