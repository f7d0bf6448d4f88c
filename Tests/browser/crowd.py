"""A city with fifty performances in a week, as the budgets of a page are measured on it."""

import datetime

NOW = "2027-06-12T16:00:00Z"
CITY = "/cities/porto/"
SHOW = "/performers/act-1/show-1/"
PERFORMANCES = 50
PITCHES = 10
ACTS = 12
GENRES = ["rock", "jazz", "folk", "pop", "classical"]
NAMES = ["Ribeira", "Liberdade", "Batalha", "Flores", "Bolhão", "Cordoaria", "Clérigos", "Infante", "Cedofeita", "Foz"]


def files():
    content = {
        "Content/site.yml": "title: Busking\nurl: https://busking.example/\ncompanion: /\nlicense: CC-BY-4.0\n",
        "Content/cities/porto.md": "---\nname: Porto\ncountry: PT\ntimezone: Europe/Lisbon\ncurrency: EUR\n"
                                   "center: [-8.6110, 41.1470]\n---\nGranite, and the sea behind it.\n",
    }
    for number, name in enumerate(NAMES, 1):
        content[f"Content/pitches/porto/pitch-{number}.md"] = (
            f"---\nname: {name}\ncoordinates: [{-8.6250 + number * 0.003:.4f}, {41.1400 + number % 4 * 0.003:.4f}]\n"
            f"address: Rua {name}, Porto\n---\n")
    for act in range(1, ACTS + 1):
        content[f"Content/performers/act-{act}/index.md"] = f"---\nname: Act number {act}\ncity: porto\n---\nThey play.\n"
    first = datetime.date(2027, 6, 12)
    for show in range(PERFORMANCES):
        day = first + datetime.timedelta(days=show % 7)
        hour = 12 + show // 7
        pitch = show % PITCHES + 1
        content[f"Content/performers/act-{show % ACTS + 1}/show-{show + 1}.md"] = (
            f"---\ntitle: The show with the number {show + 1}\ngenre: {GENRES[show % 5]}\ndate: {day}\nstops:\n"
            f"  - {{ pitch: pitch-{pitch}, start: {hour}:00, end: {hour}:40 }}\n---\nBring a scarf and a friend.\n")
    return content
