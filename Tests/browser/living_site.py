"""A site whose shows are on now, by the clock of this machine: what is said live must be about the present."""

import datetime

CITY = """\
---
name: Lisbon
country: PT
timezone: Europe/Lisbon
currency: EUR
center: [-9.1393, 38.7139]
suggested_tips: [2, 5, 10]
---
"""

PITCHES = {"praca": ("Praça", -9.1302, 38.7122), "rossio": ("Rossio", -9.13935, 38.71387),
           "cais": ("Cais", -9.1366, 38.7066), "jardim": ("Jardim", -9.1486, 38.7158)}

PERFORMERS = {
    "ana-fado": """\
---
name: Ana Fado
city: lisbon
tips:
  stripe_account: acct_1AnaFado00000001
  links: [{ name: MB WAY, url: "https://www.pay.example/ana" }]
  suggested: { EUR: [3, 6, 12] }
---
""",
    "bo-brass": "---\nname: Bo Brass\ncity: lisbon\ntips: { links: [{ name: PayPal, url: \"https://paypal.example/bo\" }] }\n---\n",
    "circo-lua": "---\nname: Circo Lua\ncity: lisbon\ntips_allowed: false\n---\n",
}


def local(moment):
    """The time that clocks in Lisbon show, which in winter is universal time and in summer an hour more."""
    year = moment.year
    last_sundays = [datetime.datetime(year, month, 31, 1, tzinfo=datetime.UTC) for month in (3, 10)]
    begin, end = [day - datetime.timedelta(days=(day.weekday() + 1) % 7) for day in last_sundays]
    return moment + datetime.timedelta(hours=1 if begin <= moment < end else 0)


def show(now, title, *stops, more=""):
    """`stops`: a pitch, and the minutes from now at which it begins and ends."""
    at = lambda minutes: local(now + datetime.timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M")  # noqa: E731
    lines = "".join(f"  - {{ pitch: {pitch}, start: {at(start)}, end: {at(end)} }}\n" for pitch, start, end in stops)
    date = local(now + datetime.timedelta(minutes=stops[0][1])).date()
    return f"---\ntitle: {title}\ngenre: folk\ndate: {date}\nstops:\n{lines}{more}---\nA show.\n"


def files(now, url="https://busking.example/", *, companion=True):
    return {
        "Content/site.yml": f"title: Busking\nurl: {url}\ngenres: [folk]\n" + ("companion: /\n" if companion else ""),
        "Content/cities/lisbon.md": CITY,
        **{f"Content/pitches/lisbon/{name}.md":
           f"---\nname: {title}\ncoordinates: [{lng}, {lat}]\naddress: {title} 1\nlongest_set: 2h\n---\n"
           for name, (title, lng, lat) in PITCHES.items()},
        **{f"Content/performers/{name}/index.md": text for name, text in PERFORMERS.items()},
        "Content/performers/ana-fado/dusk.md": show(now, "Fado at dusk", ("praca", -10, 40), ("rossio", 60, 100)),
        "Content/performers/ana-fado/late.md": show(now, "Late fado", ("rossio", 24 * 60, 24 * 60 + 40)),
        "Content/performers/bo-brass/march.md": show(now, "Brass march", ("cais", 30, 70)),
        "Content/performers/circo-lua/rope.md": show(now, "A rope and the moon", ("jardim", 20, 80)),
    }
