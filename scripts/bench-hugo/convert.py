"""Turns the Content/ of scripts/make-corpus into the content of the Hugo site beside this file.

Front matter and bodies stay as they are. Added are the terms of a show's city and of its genre there,
and the pitch's name and address, which Hugo would otherwise have to look up: that work is not
measured, in Hugo's favour. Lines are enough to read a corpus that a program wrote.
"""

import pathlib
import re
import shutil
import sys

HERE = pathlib.Path(__file__).parent


def convert(corpus: pathlib.Path, site: pathlib.Path) -> None:
    content, old = site / "content", corpus / "Content"
    content.mkdir(parents=True)
    shutil.copy(HERE / "hugo.toml", site)
    shutil.copytree(HERE / "layouts", site / "layouts")
    for file in sorted(old.glob("cities/*.md")):
        _write(content / "cities" / file.stem / "_index.md", _titled(file.read_text("utf-8")))
    pitches = {
        (file.parent.name, file.stem): _pitch(file.read_text("utf-8"))
        for file in sorted(old.glob("pitches/*/*.md"))
    }
    for folder in sorted((old / "performers").iterdir()):
        index = (folder / "index.md").read_text("utf-8")
        city = _value("city", index)
        _write(content / "performers" / folder.name / "_index.md", _titled(index))
        for file in sorted(folder.glob("*.md")):
            if file.name != "index.md":
                show = _show(file.read_text("utf-8"), city, pitches)
                _write(content / "performers" / folder.name / file.name, show)


def _show(text: str, city: str, pitches: dict[tuple[str, str], str]) -> str:
    terms = f"cities: [{city}]\ncity_genres: [{city}-{_value('genre', text)}]\n"
    text = re.sub(r"^  - pitch: (\S+)\n", lambda pitch: pitch.group() + pitches[city, pitch[1]], text,
                  flags=re.MULTILINE)
    return text.replace("---\n", "---\n" + terms, 1)


def _titled(text: str) -> str:
    """Hugo says `title` where the corpus says `name`."""
    return text.replace("\nname: ", "\ntitle: ", 1)


def _pitch(text: str) -> str:
    return "".join(f"    {key}: {_value(key, text)}\n" for key in ("name", "address", "coordinates"))


def _value(key: str, text: str) -> str:
    return re.search(rf"^{key}: (.*)$", text, re.MULTILINE)[1]


def _write(file: pathlib.Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


if __name__ == "__main__":
    convert(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
