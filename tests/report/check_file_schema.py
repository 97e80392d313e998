#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds `okr schema` against okr itself, file by file.

check_file_schema.py OKR EXAMPLES TRANSCRIPTS
What okr reads without a word on the file passes: the examples, and every file in the transcripts.
Every file in BAD is refused, by okr and by the schema. Judged by Debian's python3-jsonschema and, where it is
installed, node-ajv.
"""
import functools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

try:
    import yaml_core
except ImportError:
    print("skipped: python3-yaml is not installed")
    sys.exit(0)

# What okr says of a file by itself, not of what it refers to. A schema knows no unit, no day of the
# calendar and no other file, so that it may let pass what these rules tell.
OF_THE_FILE = """bad-bounds bad-date bad-id bad-quantity bad-value confidence-out-of-range conflict-marker
  checkin-without-value duplicate-key file-syntax file-too-large file-unreadable missing-field nested-tasks
  text-lost unknown-key unknown-period unsupported-yaml wrong-type""".split()

# okr's word on it, and the file.
BAD_CONFIG = [
    ("missing-field", "teams: {a: {name: A}}"),
    ("bad-value", "okr: 2"),
    ("unknown-key", "okr: 1\ncolour: red"),
    ("wrong-type", "okr: 1\norganization: [Harbor]"),
    ("wrong-type", "okr: 1\nfiscal_year_start: May"),
    ("bad-value", "okr: 1\nfiscal_year_named_by: middle"),
    ("wrong-type", "okr: 1\ncheckin: {every_days: weekly}"),
    ("unknown-key", "okr: 1\ncheckin: {day: 5}"),
    ("wrong-type", "okr: 1\nteams: [a]"),
    ("wrong-type", "okr: 1\nteams: {a: Harbor}"),
    ("bad-id", "okr: 1\nteams: {Harbor Books: {name: Harbor}}"),
    ("bad-value", "okr: 1\nteams: {a: {level: division}}"),
    ("unknown-key", "okr: 1\nteams: {a: {boss: ana}}"),
    ("bad-date", "okr: 1\nteams: {a: {}}\npeople: {ana: {left: yesterday}}"),
    ("missing-field", "okr: 1\nperiods: {launch: {start: 2026-09-07}}"),
    ("bad-value", "okr: 1\nlint: {profile: relaxed}"),
    ("bad-value", "okr: 1\nlint: {rules: {vanity-metric: fatal}}"),
    ("unknown-key", "okr: 1\nlint: {rules: {vanity: error}}"),
    ("unknown-key", "okr: 1\nlint: {rules: {objective-count: {teams: 3}}}"),
    ("bad-value", "okr: 1\nlint: {rules: {objective-count: {team: three}}}"),
    ("wrong-type", "okr: 1\nlint: {overrides: {files: a}}"),
    ("missing-field", "okr: 1\nlint: {overrides: [{files: a}]}"),
    ("unknown-key", "okr: 1\nwords: {verbs: [groom]}"),
]
HEAD = "period: 2026-Q4\nteam: a\n"
OBJECTIVE = HEAD + "objectives:\n  - id: o\n    title: Guests feel at home\n"
KEY_RESULT = OBJECTIVE + "    key_results:\n      - id: k\n        title: Raise NPS from 30 to 50\n"
BAD_FILE = [
    ("wrong-type", "- a list"),
    ("unknown-key", HEAD + "objective: []"),
    ("wrong-type", HEAD + "objectives: none"),
    ("wrong-type", HEAD + "objectives: [Guests feel at home]"),
    ("missing-field", HEAD + "objectives: [{id: o}]"),
    ("missing-field", HEAD + "objectives: [{title: }]"),
    ("unknown-key", OBJECTIVE + "    reason_why: none"),
    ("bad-id", HEAD + "objectives: [{id: Big One, title: Guests feel at home}]"),
    ("bad-date", OBJECTIVE + "    due: 31.12.2026"),
    ("wrong-type", OBJECTIVE + "    due: [2026-12-31]"),
    ("bad-value", OBJECTIVE + "    commitment: firm"),
    ("wrong-type", OBJECTIVE + "    links: [memo.md]"),
    ("wrong-type", OBJECTIVE + "    labels: {a: b}"),
    ("wrong-type", OBJECTIVE + "    aligned_to: {to: a/o, contributes: no}"),
    ("missing-field", OBJECTIVE + "    aligned_to: {weight: 2}"),
    ("wrong-type", OBJECTIVE + "    aligned_to: [{to: a/o, weight: heavy}]"),
    ("bad-value", OBJECTIVE + "    review: {decision: stop}"),
    ("wrong-type", OBJECTIVE + "    review: fine"),
    ("missing-field", OBJECTIVE + "    changes: [{field: due, from: a, to: b}]"),
    ("bad-value", OBJECTIVE + "    changes: [{date: 2026-11-02, field: colour}]"),
    ("wrong-type", OBJECTIVE + "    key_results: Raise NPS from 30 to 50"),
    ("wrong-type", OBJECTIVE + "    key_results: [[Raise NPS from 30 to 50]]"),
    ("unknown-key", KEY_RESULT + "        goal: 50"),
    ("bad-value", KEY_RESULT + "        kind: percent"),
    ("bad-value", KEY_RESULT + "        direction: up"),
    ("bad-quantity", KEY_RESULT + "        target: high"),
    ("wrong-type", KEY_RESULT + "        target: [50]"),
    ("wrong-type", KEY_RESULT + "        weight: much"),
    ("wrong-type", KEY_RESULT + "        confidence: sure"),
    ("confidence-out-of-range", KEY_RESULT + "        confidence: 70"),
    ("wrong-type", KEY_RESULT + "        milestones: [{title: Pilot}, Launch]"),
    ("missing-field", KEY_RESULT + "        milestones: [{due: 2026-11-15}]"),
    ("missing-field", KEY_RESULT + "        checkpoints: [{date: 2026-10-31}]"),
    ("wrong-type", KEY_RESULT + "        checkins: 2026-10-05 40"),
    ("bad-date", KEY_RESULT + "        checkins: [5 October 40]"),
    ("missing-field", KEY_RESULT + "        checkins: [{value: 40}]"),
    ("unknown-key", KEY_RESULT + "        checkins: [{date: 2026-10-05, value: 40, who: sam}]"),
    ("missing-field", "kpis: [{id: nps}]"),
    ("bad-value", "kpis: [{id: nps, title: NPS, category: people}]"),
    ("wrong-type", "kpis: [{id: nps, title: NPS, every_days: often}]"),
    ("missing-field", "projects: [{title: A guide}]"),
    ("bad-value", "projects: [{id: guide, title: A guide, status: late}]"),
    ("wrong-type", "projects: [{id: guide, title: A guide, rice: 5}]"),
    ("missing-field", "projects: [{id: guide, title: A guide, rice: {reach: 5}}]"),
    ("wrong-type", "projects: [{id: g, title: A, rice: {reach: 5, impact: 2, confidence: high, effort: 1}}]"),
    ("wrong-type", "projects: [{id: guide, title: A guide, tasks: [{title: Write, done: yes}]}]"),
]

# What another reader of YAML takes for a number, a truth or nothing.
GOOD_CONFIG = [
    'okr: "1"\norganization: 2026\nteams: {a: , 42: {name: no, parent: a}}\npeople:\nlint:',
    "okr: 1\nfiles: okrs/*.yaml\nteams: {a: {members: ana, formerly: [b, 7]}}\nfiscal_year_start: 012",
    "okr: 1\nlint: {profile: strict, rules: {objective-count: {team: 3}, vanity-metric: {severity: off}}}",
    "okr: 1\ncheckin:\nwords: {metrics: NRR}",
]
GOOD_FILE = [
    "",
    "# nothing yet",
    "period: 2026\nteam: 42\nobjectives:",
    HEAD + "objectives:\n  - title: 1984\n    id: true\n    why: 0x10\n    labels: [1, yes]\n    progress: 50%",
    OBJECTIVE + "    aligned_to: a/o\n    guardrails: nps\n    links: {memo: 7}",
    OBJECTIVE + "    aligned_to: [a/o, {to: a/p, weight: 0.5, contributes: false}]\n    key_results:\n    review:",
    KEY_RESULT + "        confidence: 7/10\n        weight: '.5'\n        current: 40\n        checkins:",
    KEY_RESULT + "        baseline: +30\n        target: 50\n        confidence: 7.5",
    KEY_RESULT + "        checkins:\n          - 2026-10-05 40\n          - {date: 2026-10-06, value: 41, by: '@sam'}",
    OBJECTIVE + "    key_results: [2026, {title: Sign the lease, kind: binary, confidence: 5,"
    " checkins: [{date: 2026-10-05, value: open}, {date: 2026-10-06, done: 'true'}]}]",
    "projects: [{id: g, title: A, supports: a/o, rice: {reach: 5, impact: .5, confidence: 80%, effort: '1'}}]",
]


def texts_in(transcripts):
    """Every YAML file that a transcript begins with, as name and text; those written by bytes aside."""
    for path in sorted(transcripts.rglob("*.txt")):
        parts = re.split(r"^(?==== |\$ )", path.read_text(encoding="utf-8"), flags=re.M)
        for part in parts:
            head, _, text = part.partition("\n")
            if re.fullmatch(r"=== \S+\.ya?ml", head):
                yield head[4:], text


def in_folder(folder, okr, texts, name_of):
    """The rules that okr finds broken in each of the texts."""
    for number, text in enumerate(texts):
        place = folder / name_of(number)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="")
    found = {}
    run = [okr, "-C", folder, "lint", "--format", "jsonl", "--select", ",".join(OF_THE_FILE)]
    if name_of(0) != "okr.yaml":
        run.append(folder)
    out = subprocess.run(run, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout.decode("utf-8")
    for line in out.splitlines():
        finding = json.loads(line)
        found.setdefault(finding.get("path", ""), set()).add(finding.get("rule", ""))
    return [found.get(name_of(number), set()) for number in range(len(texts))]


def file_findings(okr, texts):
    with tempfile.TemporaryDirectory() as folder:
        return in_folder(pathlib.Path(folder), okr, texts, "f{}.yaml".format)


def config_findings(okr, texts):
    out = []
    for text in texts:
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "okrs").mkdir()
            (pathlib.Path(folder) / "okrs" / "a.yaml").write_text("", encoding="utf-8")
            out += in_folder(pathlib.Path(folder), okr, [text], lambda _: "okr.yaml")
    return out


def by_jsonschema(schema, documents):
    from jsonschema import Draft7Validator

    Draft7Validator.check_schema(schema)
    validator = Draft7Validator(schema)
    return [validator.is_valid(document) for document in documents]


def by_ajv(schema, documents):
    script = pathlib.Path(__file__).with_name("validate_ajv.js")
    run = subprocess.run(["node", script], input=json.dumps([schema, documents]).encode("utf-8"),
                         stdout=subprocess.PIPE, check=True,
                         env={**os.environ, "NODE_PATH": "/usr/share/nodejs"})
    return json.loads(run.stdout)


def undescribed(schema, where=""):
    for name, part in schema.get("properties", {}).items():
        if not part.get("description"):
            yield f"{where}/{name}"
    for key, part in schema.items():
        for one in part if isinstance(part, list) else [part]:
            if isinstance(one, dict):
                yield from undescribed(one, f"{where}/{key}")


def doubts(sort, good, bad):
    """What okr itself finds otherwise than it says here."""
    for text, found in good:
        if found:
            yield f"{sort}: okr finds {sorted(found)}:\n{text}"
    for (rule, text), found in bad:
        if rule not in found:
            yield f"{sort}: okr finds {sorted(found)}, not {rule}:\n{text}"


@functools.cache
def loaded(text):
    """Nothing that a schema accepts where it is no YAML."""
    try:
        return yaml_core.load(text)
    except yaml_core.yaml.YAMLError:
        return [text]


def problems(sort, schema, validate, good, bad, ask):
    """`good` are names and texts; those that the schema refuses are not fine to okr, either."""
    yield from (f"{sort}: {where} has no description" for where in undescribed(schema))
    refused = [one for one, fine in zip(good, validate(schema, [loaded(text) for _, text in good])) if not fine]
    for (name, text), found in zip(refused, ask([text for _, text in refused])):
        if not found:
            yield f"{sort}: {name} is fine, and refused:\n{text}"
    if len(refused) > len(good) / 2:
        yield f"{sort}: {len(refused)} of {len(good)} files are refused"
    for (rule, text), fine in zip(bad, validate(schema, [loaded(text) for _, text in bad])):
        if fine:
            yield f"{sort}: {rule} is let pass:\n{text}"
    print(f"{sort}: {len(good) - len(refused)} good files, {len(bad)} bad ones")


def judges():
    if shutil.which("node") and pathlib.Path("/usr/share/nodejs/ajv").exists():
        return {"jsonschema": by_jsonschema, "ajv": by_ajv}
    print("ajv is not installed, and was not asked")
    return {"jsonschema": by_jsonschema}


def main():
    okr, examples, transcripts = sys.argv[1:]
    tools = judges()
    files = [(str(path), path.read_text(encoding="utf-8"))
             for path in sorted(pathlib.Path(examples).rglob("*.yaml"))]
    files += texts_in(pathlib.Path(transcripts))
    files = list({text: (name, text) for name, text in files}.values())
    found = []
    for sort, is_sort, own, bad, findings_of in (
            ("okr.yaml", lambda name: name.endswith("okr.yaml"), GOOD_CONFIG, BAD_CONFIG, config_findings),
            ("okrs", lambda name: not name.endswith("okr.yaml"), GOOD_FILE, BAD_FILE, file_findings)):
        findings = findings_of(okr, own + [text for _, text in bad])
        found += doubts(sort, zip(own, findings), zip(bad, findings[len(own):]))
        good = [one for one in files if is_sort(one[0])] + [("one of GOOD", text) for text in own]
        told = {}

        def ask(texts, told=told, findings_of=findings_of):
            new = [text for text in texts if text not in told]
            told.update(zip(new, findings_of(okr, new) if new else []))
            return [told[text] for text in texts]

        # okr.yaml without `okr` is an OKR file to the schema of both.
        told_apart = [one for one in bad if sort == "okrs" or one[1].startswith("okr:")]
        for words, bad_here in (([sort], bad), ([], told_apart)):
            printed = subprocess.run([okr, "schema", *words], stdout=subprocess.PIPE, check=True).stdout
            for tool, validate in tools.items():
                found += problems(f"{tool}, {sort}", json.loads(printed), validate, good, bad_here, ask)
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
