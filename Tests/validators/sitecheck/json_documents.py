"""Every JSON document parses; those with a schema in `schemas/` are what the design says.

The schemas are this project's reading of the design (JSON Feed: of the public specification), not
those that the site publishes: a builder that is wrong about both would agree with itself.
"""

import json
import pathlib
from fnmatch import fnmatchcase
from functools import cache

import jsonschema

from .report import Report
from .site import Site

SCHEMAS = pathlib.Path(__file__).parent.parent / "schemas"
SCHEMA_OF = {
    "build.json": "build",
    "catalog.json": "catalog",
    "feeds/index.json": "feeds-index",
    "trending/trending.json": "trending",
    "cities/*/trending/trending.json": "trending",
    "cities/*/engagement.json": "engagement",
}


def check(site: Site) -> Report:
    report = Report("json")
    for path in site.select(".json"):
        report.checked += 1
        document = site.json(path)
        if site.json_problem(path):
            report.add(path, site.json_problem(path))
            continue
        for pattern, name in SCHEMA_OF.items():
            if fnmatchcase(path, pattern):
                for message in schema_problems(name, document):
                    report.add(path, message)
        if path.startswith("schemas/"):
            for message in _problems_of_schema(document):
                report.add(path, message)
    return report


def schema_problems(name: str, document: object):
    for error in sorted(_validator(name).iter_errors(document), key=lambda each: each.json_path):
        message = error.message if len(error.message) <= 200 else error.message[:200] + "…"
        yield f"{error.json_path}: {message}"


@cache
def _validator(name: str) -> jsonschema.Draft202012Validator:
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def _problems_of_schema(document: object):
    """A published schema that no validator takes helps nobody."""
    if not isinstance(document, dict):
        yield "is no JSON Schema: not an object"
        return
    try:
        jsonschema.validators.validator_for(document).check_schema(document)
    except jsonschema.SchemaError as error:
        yield f"is no JSON Schema: {error.json_path}: {error.message}"
