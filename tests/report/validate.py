#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs a command and holds what it prints against a JSON Schema.

validate.py SCHEMA json|jsonl|lines COMMAND [ARGUMENT...]
json is one document, lines one a line, jsonl one `definitions/diagnostic` a line.
The command may exit with 1, as `okr lint` does when it finds something.
"""
import json
import subprocess
import sys

from jsonschema import Draft7Validator


def undescribed(schema, where):
    """The properties of `schema` that say nothing of what they mean."""
    for name, part in schema.get("properties", {}).items():
        if not part.get("description"):
            yield f"{where}/{name}"
        yield from undescribed(part, f"{where}/{name}")
    for name, part in schema.get("definitions", {}).items():
        yield from undescribed(part, f"definitions/{name}")


def closed(schema):
    """`schema` without leave for properties that it does not name: what okr prints is all told."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    out = {key: closed(part) for key, part in schema.items()}
    if isinstance(schema.get("properties"), dict):
        out["additionalProperties"] = False
    return out


def problems(schema, form, output):
    if form == "json":
        documents = [json.loads(output)]
    else:
        if form == "jsonl":
            schema = {"$ref": "#/definitions/diagnostic", "definitions": schema["definitions"]}
        documents = [json.loads(line) for line in output.splitlines()]
    validator = Draft7Validator(closed(schema))
    for document in documents:
        for error in validator.iter_errors(document):
            yield f"{error.json_path}: {error.message}"
        for key in list(document):
            if validator.is_valid({k: v for k, v in document.items() if k != key}):
                yield f"{key}: the schema does not ask for it"


def main():
    path, form, *command = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    Draft7Validator.check_schema(schema)
    run = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    found = [f"{where}: no description" for where in undescribed(schema, "")]
    if run.returncode not in (0, 1):
        found.append(f"the command exited with {run.returncode}")
    else:
        found += problems(schema, form, run.stdout.decode("utf-8"))
    print("\n".join(found) or f"{form}: as the schema says")
    return 1 if found else 0


sys.exit(main())
