"""A small site around the present moment, for what the companion and the pages do together: the service's clock is real."""

import datetime

# Wherever it is early in the afternoon now: no show of the tests goes past midnight, whenever they run.
OFFSET = 14 - datetime.datetime.now(datetime.timezone.utc).hour
ZONE = datetime.timezone(datetime.timedelta(hours=OFFSET))
ZONE_NAME = f"Etc/GMT{-OFFSET:+d}" if OFFSET else "Etc/GMT"
STRIPE_ACCOUNT = "acct_1AnaFado00000001"

PLACES = {
    "portas-do-sol": ("Portas do Sol", "A1", [-9.1302, 38.7122]),
    "rossio": ("Rossio", "B2", [-9.13935, 38.71387]),
    "praca-do-comercio": ("Praça do Comércio", "C3", [-9.1364, 38.7077]),
}


def moment():
    return datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)


def performance(title, genre, now, *stops):
    """A show's file; a stop is (pitch, minutes from now to its start, and to its end)."""
    def at(minutes):
        return (now + datetime.timedelta(minutes=minutes)).astimezone(ZONE)

    lines = "".join(
        f"  - {{ pitch: {pitch}, start: \"{at(start):%Y-%m-%dT%H:%M}\", end: \"{at(end):%Y-%m-%dT%H:%M}\" }}\n"
        for pitch, start, end in stops)
    return f"---\ntitle: {title}\ngenre: {genre}\ndate: {at(stops[0][1]):%Y-%m-%d}\nstops:\n{lines}---\nBring a scarf.\n"


def files(url, now=None):
    """Ana is on for another 40 minutes and moves on then; Bo plays jazz in an hour; Circo Lua next day."""
    now = now or moment()
    return {
        "Content/site.yml": f"title: Busking\nurl: {url}/\nlanguage: en\ncompanion: /\ncontact: hello@busking.example\n"
                            "genres: [rock, jazz, folk, pop, classical, circus]\nlicense: CC-BY-4.0\n",
        "Content/cities/lisbon.md":
            f"---\nname: Lisbon\ncountry: PT\ntimezone: {ZONE_NAME}\ncurrency: EUR\ncenter: [-9.1393, 38.7139]\n"
            "suggested_tips: [2, 5, 10]\n---\nSeven hills.\n",
        **{f"Content/pitches/lisbon/{slug}.md":
            f"---\nname: {name}\ncode: {code}\ncoordinates: {place}\naddress: {name}, Lisbon\n---\n"
           for slug, (name, code, place) in PLACES.items()},
        "Content/performers/ana-fado/index.md":
            f"---\nname: Ana Fado\ncity: lisbon\ntips:\n  stripe_account: {STRIPE_ACCOUNT}\n"
            "  links: [{ name: MB WAY, url: \"https://pay.example/ana\" }]\n---\nShe sings with her eyes closed.\n",
        "Content/performers/bo-brass/index.md": "---\nname: Bo Brass\ncity: lisbon\n---\nSeven people, eleven horns.\n",
        "Content/performers/circo-lua/index.md": "---\nname: Circo Lua\ncity: lisbon\n---\nThe moon on a rope.\n",
        "Content/performers/ana-fado/dusk.md": performance(
            "Fado at dusk", "folk", now, ("portas-do-sol", -20, 40), ("rossio", 70, 110)),
        "Content/performers/bo-brass/march.md": performance("Brass march", "jazz", now, ("praca-do-comercio", 60, 120)),
        "Content/performers/circo-lua/rope.md": performance("A rope and the moon", "circus", now, ("rossio", 1440, 1480)),
    }
