#!/usr/bin/env python3
"""Holds declarations and what carmctl makes of them against the published schemas, with the part of JSON Schema
(2020-12) that the schemas use; a keyword that is not known here is an error, so that nothing is passed over.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys

ANNOTATIONS = {"$schema", "$id", "title", "description", "examples", "$defs"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}


class Schema:
    def __init__(self, path):
        self.root = json.loads(path.read_text(encoding="utf-8"))

    def problems(self, value, schema=None, path="$"):
        schema = self.root if schema is None else schema
        found = []
        for keyword, wanted in schema.items():
            if keyword not in ANNOTATIONS:
                found += self.keyword(keyword, wanted, schema, value, path)
        return found

    def keyword(self, keyword, wanted, schema, value, path):
        if keyword == "$ref":
            target = self.root
            for step in wanted.removeprefix("#/").split("/"):
                target = target[step]
            return self.problems(value, target, path)
        if keyword == "oneOf":
            matching = sum(not self.problems(value, one, path) for one in wanted)
            return [] if matching == 1 else [f"{path}: {matching} of the forms match"]
        if keyword == "type":
            right = isinstance(value, TYPES[wanted]) and (wanted != "integer" or not isinstance(value, bool))
            return [] if right else [f"{path}: no {wanted}"]
        if keyword in ("enum", "const"):
            return [] if value in (wanted if keyword == "enum" else [wanted]) else [f"{path}: {value!r} not listed"]
        if isinstance(value, dict):
            return self.of_object(keyword, wanted, schema, value, path)
        if isinstance(value, list):
            return self.of_array(keyword, wanted, value, path)
        if isinstance(value, str):
            return self.of_text(keyword, wanted, value, path)
        return self.of_number(keyword, wanted, value, path)

    def of_object(self, keyword, wanted, schema, value, path):
        if keyword == "required":
            return [f"{path}: {key} is missing" for key in wanted if key not in value]
        if keyword == "properties":
            return [problem for key, one in wanted.items() if key in value
                    for problem in self.problems(value[key], one, f"{path}.{key}")]
        if keyword == "additionalProperties" and wanted is False:
            return [f"{path}: {key} is too much" for key in value if key not in schema["properties"]]
        raise ValueError(keyword)

    def of_array(self, keyword, wanted, value, path):
        if keyword == "items":
            return [problem for index, one in enumerate(value)
                    for problem in self.problems(one, wanted, f"{path}[{index}]")]
        limits = {"minItems": len(value) >= wanted if keyword == "minItems" else True,
                  "maxItems": len(value) <= wanted if keyword == "maxItems" else True}
        return [] if limits[keyword] else [f"{path}: {keyword} {wanted}"]

    def of_text(self, keyword, wanted, value, path):
        right = {"pattern": lambda: re.search(wanted, value), "minLength": lambda: len(value) >= wanted,
                 "maxLength": lambda: len(value) <= wanted}[keyword]()
        return [] if right else [f"{path}: {value!r} against {keyword} {wanted}"]

    def of_number(self, keyword, wanted, value, path):
        right = {"minimum": lambda: value >= wanted, "maximum": lambda: value <= wanted}.get(keyword, lambda: True)()
        return [] if right else [f"{path}: {value} against {keyword} {wanted}"]


def changed(document, **line):
    copy = json.loads(json.dumps(document))
    copy["invoices"][0]["lines"][0].update(line)
    return copy


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--carmctl", required=True)
    parser.add_argument("--root", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    declaration = Schema(arguments.root / "resources/schema/cad.schema.json")
    assessment = Schema(arguments.root / "resources/schema/assessment.schema.json")
    samples = {path.stem: json.loads(path.read_text(encoding="utf-8"))
               for path in sorted((arguments.root / "tests/declaration/samples").glob("*.json"))}
    shirts = samples["t_shirts_usd"]
    cases = [(name, document, "lines") for name, document in samples.items()]
    cases += [("refused", changed(shirts, tariffTreatment="10"), "refusals"),
              ("not well formed", changed(shirts, value="12.345"), "findings"),
              ("unknown field", changed(shirts, colour="red"), "problem"),
              ("number for text", changed(shirts, value=1250), "problem")]
    failures = []
    for flags in ([], ["--check"], ["--explain", "en,fr", "--check"]):
        done = subprocess.run([arguments.carmctl, "assess", "--jsonl", *flags, "--edition",
                               str(arguments.root / "resources/reference/practice")],
                              input="".join(json.dumps(document) + "\n" for _, document, _ in cases).encode(),
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        results = [json.loads(line) for line in done.stdout.decode().splitlines()]
        if len(results) != len(cases):
            failures.append(f"{len(results)} results for {len(cases)} declarations")
        for (name, _, key), result in zip(cases, results):
            failures += [f"{name} {flags}: {problem}" for problem in assessment.problems(result)]
            failures += [] if key in result else [f"{name} {flags}: no {key}"]
    for name, document, key in cases:
        wrong = declaration.problems(document)
        if bool(wrong) != (key in ("findings", "problem")):
            failures.append(f"{name} against the schema of declarations: {wrong}")
    broken = dict(results[0], provisional="no")
    if not assessment.problems(broken):
        failures.append("a wrong type went unnoticed")
    print("\n".join(failures) or f"{len(cases)} declarations and their results are as the schemas say")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
