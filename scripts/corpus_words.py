"""The words of scripts/make-corpus: names, places and prose, apart from how they are put together."""

import random
import re
import unicodedata

# Name, country, time zone, currency, longitude, latitude. All are north of the equator: within the
# corpus's weeks their clocks do not change in winter.
CITIES = (
    ("Lisbon", "PT", "Europe/Lisbon", "EUR", -9.1393, 38.7139),
    ("Barcelona", "ES", "Europe/Madrid", "EUR", 2.1734, 41.3851),
    ("Edinburgh", "GB", "Europe/London", "GBP", -3.1883, 55.9533),
    ("Helsinki", "FI", "Europe/Helsinki", "EUR", 24.9414, 60.1699),
    ("Montréal", "CA", "America/Toronto", "CAD", -73.5673, 45.5017),
    ("Prague", "CZ", "Europe/Prague", "CZK", 14.4378, 50.0755),
    ("Kraków", "PL", "Europe/Warsaw", "PLN", 19.9373, 50.0619),
    ("Vienna", "AT", "Europe/Vienna", "EUR", 16.3725, 48.2085),
    ("Zürich", "CH", "Europe/Zurich", "CHF", 8.5417, 47.3769),
    ("Ghent", "BE", "Europe/Brussels", "EUR", 3.7253, 51.0536),
    ("Aarhus", "DK", "Europe/Copenhagen", "DKK", 10.2039, 56.1572),
    ("Bergen", "NO", "Europe/Oslo", "NOK", 5.3242, 60.393),
    ("Göteborg", "SE", "Europe/Stockholm", "SEK", 11.9746, 57.7089),
    ("Bologna", "IT", "Europe/Rome", "EUR", 11.3426, 44.4938),
    ("Toulouse", "FR", "Europe/Paris", "EUR", 1.4442, 43.6045),
    ("Galway", "IE", "Europe/Dublin", "EUR", -9.0568, 53.2707),
    ("New Orleans", "US", "America/Chicago", "USD", -90.0715, 29.9511),
    ("Portland", "US", "America/Los_Angeles", "USD", -122.6765, 45.5231),
    ("Kyoto", "JP", "Asia/Tokyo", "JPY", 135.7681, 35.0116),
    ("Athens", "GR", "Europe/Athens", "EUR", 23.7275, 37.9838),
)
GENRES = ("rock", "jazz", "folk", "pop", "classical", "circus", "dance", "theatre")
PITCHES = (
    "Cathedral Steps", "Fish Market", "Old Harbour", "Clock Tower", "Museum Gate", "Lime Tree Walk",
    "Station Forecourt", "Opera Corner", "River Terrace", "Bandstand", "Corn Exchange", "Bridge Foot",
    "Botanic Gate", "Guildhall Arcade", "Book Market", "Lion Fountain", "Upper Square", "Tram Loop",
    "Ropewalk", "Mint Yard", "Castle Ramp", "Library Lawn", "Ferry Landing", "Flower Hall",
)
ADDRESSES = (
    "Weavers' Lane", "Long Street", "Mill Row", "Garden Passage", "Saint Anne's Close", "Chapel Hill",
    "Coopers' Yard", "Salt Street", "Orchard Road", "Canal Side", "Little Market", "Bell Alley",
)
FIRST_NAMES = (
    "Ana", "Bruno", "Chloé", "Dmitri", "Elif", "Farid", "Greta", "Hana", "Ivo", "Jun", "Kaisa", "Léa",
    "Marek", "Noor", "Océane", "Pavel", "Quim", "Rosa", "Søren", "Tove", "Ugo", "Vera", "Wim", "Xenia",
    "Yara", "Zoltán", "Aoife", "Björn", "Carla", "Dario", "Emeka", "Freya",
)
LAST_NAMES = (
    "Almeida", "Brandt", "Castell", "Dvořák", "Eriksen", "Fontaine", "Górska", "Halloway", "Ibsen",
    "Jansen", "Kowalski", "Lindqvist", "Moreau", "Novák", "Okafor", "Petrov", "Quiroga", "Rossi",
    "Sato", "Tanaka", "Urban", "Vallès", "Wren", "Xavier", "Yilmaz", "Zeman", "Byrne", "Costa",
    "Devlin", "Falk", "Grimaldi", "Hoek",
)
ADJECTIVES = ("quiet", "borrowed", "crooked", "golden", "late", "loud", "salty", "slow", "small", "wooden",
              "wandering", "unlikely")
NOUNS = ("accordion", "ballad", "candle", "carousel", "drum", "fiddle", "hat", "lantern", "parade",
         "song", "suitcase", "waltz", "whistle", "shadow")
TIMES = ("at dusk", "before rain", "for two coins", "after the market", "on one leg", "in the arcade",
         "by the river", "at closing time")
OPENINGS = (
    "Bring a scarf and somebody to share it with.", "It begins before you notice that it has begun.",
    "Nobody in the band agrees who wrote this one.", "Stand where the pavement is dry.",
    "There is a hat, and the hat has a name.", "You may dance; the pigeons do.",
)
CLAUSES = (
    "we play the old tunes a little slower than our grandmothers did",
    "the second half depends on the weather and on the police",
    "children sit in front, dogs at the side, and critics behind the tree",
    "a *borrowed* violin answers from the other end of the square",
    "every song has a story, and **none** of the stories is quite true",
    "the last number is always the one that somebody asks for",
    "our drummer counts in a language that she has made up herself",
    "the juggling is real, the fire is real, the danger is mostly acting",
    "you will know the chorus by the time that it comes round again",
    "if it rains we move under the arcade and begin again",
)
JOINTS = (", and ", "; ", ", but ", ", because ")
ITEMS = ("an open case", "a folding chair", "two spare strings", "a lamp for the evenings",
         "a good loud laugh", "coffee, if you are going anyway")


def slug(words: str) -> str:
    """`Zoltán Dvořák` as `zoltan-dvorak`; the stroke of ø and ł is no accent and is named here."""
    words = words.translate(str.maketrans("øØłŁ", "oOlL")).replace("'", "")
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def title(rng: random.Random) -> str:
    return f"The {rng.choice(ADJECTIVES)} {rng.choice(NOUNS)} {rng.choice(TIMES)}"


def text(length: int, rng: random.Random) -> str:
    """Markdown paragraphs of about so many bytes, in a long one with a list and a link."""
    parts, size = [], 0
    while size < length:
        part = _list(rng) if len(parts) == 2 else _paragraph(rng)
        parts.append(part)
        size += len(part) + 2
    return "\n\n".join(parts) + "\n"


def _paragraph(rng: random.Random) -> str:
    sentences = [rng.choice(OPENINGS)]
    for _ in range(rng.choice((1, 2))):
        one, other = rng.sample(CLAUSES, 2)
        sentences.append(one[0].upper() + one[1:] + rng.choice(JOINTS) + other + ".")
    return " ".join(sentences)


def _list(rng: random.Random) -> str:
    items = "\n".join(f"- {item}" for item in rng.sample(ITEMS, 3))
    return f"What we need is on [our list](https://list.example/{rng.randrange(1000)}):\n\n{items}"
