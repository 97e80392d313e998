#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Has parsers read what `okr lint` prints of hostile files, and every text come out as it went in.

check_lint_formats.py OKR [schema]
The formats are held against --format json and against the bytes of the files. With `schema`, SARIF
alone, against its own schema: OKR_NODE_MODULES names the folder in which
`npm install @microsoft/jest-sarif`, which has it, was run.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree

TITLES = [
    "%0A::error title=x::y, z: 50% off",
    """'quoted' "twice" & <b>bold</b> ]]> <!-- -->""",
    "[a link](1) [another](https://example.org) \\](2) {0} {{1}}",
    "料理する人 \U0001f9d1\u200d\U0001f373 e\u0301 \u202e turned",
    "tab\\there and \\x1b[31m and \\x07 and \\uFFFE and \\x85 and \\u2028",
    "`code` **bold** @someone #1 $x$ | cell",
]
NAMES = [
    "plain.yaml", "50%0A,a:b.yaml", "a & 'b' \"c\" <d>.yaml", "料理 \U0001f373.yaml",
    "tab\there #1?x=y.yaml", "[a](1).yaml",
]


def quoted(title):
    """As a scalar of YAML: in double quotes where it has escapes to be read."""
    if re.search(r"\\[xtu]", title):
        return f'"{title}"'
    return "'" + title.replace("'", "''") + "'"


def hostile_files():
    """Each name with its bytes; each title in a file in which more than one rule finds something."""
    for number, (name, title) in enumerate(zip(NAMES, TITLES)):
        lines = [
            "period: 2026-Q4", f"team: team{number}", "objectives:",
            "  - title: " + quoted(title),
            "    key_results:",
            "      - title: 料理 Launch the new guide 🧑‍🍳",
            "      - title: Launch the new imprint",
            "      - title: " + quoted("Launch " + title),
            "      - title: Raise NPS from 30 to 40",
        ]
        end = "\r\n" if number % 2 else "\n"
        mark = "\ufeff" if number % 3 == 0 else ""
        yield name, (mark + end.join(lines) + end).encode()
    yield "bytes.yaml", b"period: 2026-Q4\nobjectives:\n  - title: a \xff\xc3\n"
    # A finding and what it calls for on the first line, behind a byte order mark.
    yield "first.yaml", "\ufeff{teem: team0, period: 2026-Q4, objectives: []}\n".encode()


def write_files(root):
    (root / ".git").mkdir()
    plans = root / "the plans"
    (plans / "okrs").mkdir(parents=True)
    teams = "".join(f"  team{n}: {{name: T{n}, parent: all}}\n" for n in range(len(NAMES)))
    (plans / "okr.yaml").write_text(f"okr: 1\nteams:\n  all: {{name: All}}\n{teams}")
    for name, text in hostile_files():
        (plans / "okrs" / name).write_bytes(text)
    text = (plans / "okrs" / NAMES[0]).read_bytes()
    allowed = b"Launch the new imprint # okr: allow(task-as-key-result) -- \"law\" & <order>"
    (plans / "okrs" / NAMES[0]).write_bytes(text.replace(b"Launch the new imprint", allowed))
    return plans


class Run:
    def __init__(self, okr, root):
        self.okr = okr
        self.root = root
        self.plans = write_files(root)
        self.problems = []
        self.findings = json.loads(self.printed("json"))["diagnostics"]
        self.bytes = {}

    def printed(self, form):
        command = [self.okr, "-q", "-C", self.plans, "lint", "--as-of", "2026-11-22", "--profile", "strict",
                   "--format", form]
        run = subprocess.run(command, stdout=subprocess.PIPE, check=False)
        if run.returncode != 1:
            self.problems.append(f"{form}: exit {run.returncode}")
        return run.stdout.decode("utf-8")

    def same(self, what, seen, wanted):
        if seen != wanted:
            self.problems.append(f"{what}: {seen!r} in place of {wanted!r}")

    def text_of(self, path):
        if path not in self.bytes:
            self.bytes[path] = (self.plans / path).read_bytes()
        return self.bytes[path]

    def cut(self, finding):
        text = self.text_of(finding["path"])
        return text[finding["range"]["start"]["offset"]:finding["range"]["end"]["offset"]]


def with_help(finding):
    return finding["message"] + ("\n" + finding["help"] if finding["help"] else "")


def mended(text, edits):
    for edit in sorted(edits, key=lambda e: e["start"], reverse=True):
        text = text[:edit["start"]] + edit["text"].encode() + text[edit["end"]:]
    return text


def lines_of(text):
    return text.decode("utf-8", "replace").removeprefix("\ufeff").split("\n")


def in_code_points(text, region):
    """Offsets of a region of SARIF in the decoded file without its byte order mark."""
    starts = [0]
    for line in lines_of(text):
        starts.append(starts[-1] + len(line) + 1)
    return [starts[region[f"{end}Line"] - 1] + region[f"{end}Column"] - 1 for end in ("start", "end")]


def in_bytes(text, place):
    starts = [0]
    for line in text.split(b"\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts[place["line"] - 1] + place["column"] - 1


def unlinked(message, related):
    """What a viewer of SARIF shows; links may lead to the related places alone."""
    shown = re.findall(r"\[(?:\\.|[^\\\[\]])*\]\(([^)]*)\)", message)
    if shown != [str(place["id"]) for place in related]:
        return f"links to {shown}"
    lines = message.split("\n")
    message = "\n".join(lines[:len(lines) - len(related)])
    return re.sub(r"(\\*)\\\]\(", lambda m: m[1][:len(m[1]) // 2] + "](", message)


def check_place(run, what, place, wanted):
    uri = place["artifactLocation"]["uri"]
    if not re.fullmatch(r"(?:[\w.~/-]|%[0-9A-F]{2})+", uri, re.ASCII):
        run.problems.append(f"{what}: {uri} is no path of a URI")
    run.same(what, urllib.parse.unquote(uri), "the plans/" + wanted["path"])
    text = run.text_of(wanted["path"])
    begin, end = in_code_points(text, place["region"])
    decoded = text.decode("utf-8", "replace").removeprefix("\ufeff")
    run.same(what, decoded[begin:end], run.cut(wanted).decode("utf-8", "replace"))


def check_fixes(run, result, finding):
    offered = [f for f in finding["fixes"] if f["applicability"] != "needs-input"]
    run.same("fixes", len(result.get("fixes", [])), len(offered))
    for fix, wanted in zip(result.get("fixes", []), offered):
        (change,) = fix["artifactChanges"]
        text = run.text_of(finding["path"])
        decoded = text.decode().removeprefix("\ufeff")
        edits = []
        for replacement in change["replacements"]:
            begin, end = in_code_points(text, replacement["deletedRegion"])
            new = replacement.get("insertedContent", {"text": ""})["text"]
            edits.append((begin, end, new))
        for begin, end, new in sorted(edits, reverse=True):
            decoded = decoded[:begin] + new + decoded[end:]
        whole = mended(text, wanted["edits"]).decode().removeprefix("\ufeff")
        run.same("a fix", decoded, whole)


def check_sarif(run):
    (one,) = json.loads(run.printed("sarif"))["runs"]
    rules = one["tool"]["driver"]["rules"]
    for rule in rules:
        for text in (rule["shortDescription"]["text"], rule["fullDescription"]["text"]):
            if not 0 < len(text) <= 1024:
                run.problems.append(f"{rule['id']}: GitHub wants 1 to 1024 characters")
        if not rule["help"]["text"] or not rule["help"]["markdown"]:
            run.problems.append(f"{rule['id']}: no help")
    results = one["results"]
    reported = [r for r in results if "suppressions" not in r]
    run.same("results", len(reported), len(run.findings))
    run.same("justification", [r["suppressions"][0]["justification"] for r in results
                               if "suppressions" in r], ["\"law\" & <order>"])
    hashes = {r["partialFingerprints"]["primaryLocationLineHash"] for r in results}
    run.same("fingerprints", len(hashes), len(results))
    for result, finding in zip(reported, run.findings):
        run.same("rule", rules[result["ruleIndex"]]["id"], finding["rule"])
        run.same("rule", result["ruleId"], finding["rule"])
        run.same("level", result["level"], finding["severity"].replace("info", "note"))
        related = result.get("relatedLocations", [])
        run.same("message", unlinked(result["message"]["text"], related), with_help(finding))
        check_place(run, "place", result["locations"][0]["physicalLocation"], finding)
        for place, wanted in zip(related, finding["related"], strict=True):
            check_place(run, "related place", place["physicalLocation"], wanted)
        check_fixes(run, result, finding)


def check_rdjson(run):
    whole = json.loads(run.printed("rdjson"))["diagnostics"]
    run.same("rdjsonl", [json.loads(line) for line in run.printed("rdjsonl").splitlines()], whole)
    run.same("rdjson", len(whole), len(run.findings))
    for one, finding in zip(whole, run.findings):
        text = run.text_of(finding["path"])
        run.same("path", one["location"]["path"], "the plans/" + finding["path"])
        place = one["location"]["range"]
        cut = text[in_bytes(text, place["start"]):in_bytes(text, place["end"])]
        run.same("words", cut, run.cut(finding))
        run.same("message", one["message"], with_help(finding))
        run.same("severity", one["severity"], finding["severity"].upper())
        run.same("rule", one["code"], {"value": finding["rule"]})
        offered = [f for f in finding["fixes"] if f["applicability"] != "needs-input"]
        run.same("suggestions", len(one.get("suggestions", [])), len(offered))
        for suggestion, fix in zip(one.get("suggestions", []), offered):
            begin, end = (in_bytes(text, suggestion["range"][e]) for e in ("start", "end"))
            made = text[:begin] + suggestion["text"].encode() + text[end:]
            run.same("a suggestion", made, mended(text, fix["edits"]))


def in_xml(text):
    """As XML can hold it: what it cannot is a visible escape."""
    text = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", lambda m: f"\\x{ord(m[0]):02x}", text)
    return re.sub("[\ufffe\uffff]", lambda m: f"\\u{{{ord(m[0]):x}}}", text)


def check_checkstyle(run):
    root = xml.etree.ElementTree.fromstring(run.printed("checkstyle").encode())
    seen = [(file.get("name"), dict(error.items())) for file in root for error in file]
    wanted = [(in_xml("the plans/" + f["path"]), {
        "line": str(f["range"]["start"]["line"]), "column": str(f["range"]["start"]["column"]),
        "severity": f["severity"], "message": in_xml(with_help(f)), "source": "okr." + f["rule"],
    }) for f in run.findings]
    run.same("checkstyle", seen, wanted)
    run.same("files", len(root), len({f["path"] for f in run.findings}))


def check_junit(run):
    root = xml.etree.ElementTree.fromstring(run.printed("junit").encode())
    cases = {case.get("name"): case for case in root.iter("testcase")}
    run.same("tests", (int(root.get("tests")), len(root)), (len(cases), len(cases)))
    paths = {in_xml(str(p.relative_to(run.plans))) for p in run.plans.rglob("*.yaml")}
    run.same("files", set(cases), paths)
    failed = {in_xml(f["path"]) for f in run.findings if f["severity"] != "info"}
    run.same("failures", {name for name, case in cases.items() if case.find("failure") is not None},
             failed)
    run.same("failures", int(root.get("failures")), len(failed))
    for finding in run.findings:
        case = cases[in_xml(finding["path"])]
        told = case.find("system-out" if finding["severity"] == "info" else "failure").text
        for line in [finding["message"], *finding["help"].split("\n")]:
            if in_xml(line) not in told:
                run.problems.append(f"junit: {line!r} is not told")


def schema_problems(run):
    import jsonschema  # Debian's python3-jsonschema; the other checks do without it

    folder = os.environ.get("OKR_NODE_MODULES", "")
    found = sorted(pathlib.Path(folder).glob("node_modules/@microsoft/jest-sarif/lib/schemas/*.json"))
    if not folder or not found:
        print("skipped: OKR_NODE_MODULES names no folder with @microsoft/jest-sarif")
        sys.exit(0)
    schema = json.loads(found[-1].read_text())
    log = json.loads(run.printed("sarif"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    return [f"{e.json_path}: {e.message}" for e in validator.iter_errors(log)]


def main():
    okr, *rest = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        run = Run(okr, pathlib.Path(folder).resolve())
        if rest == ["schema"]:
            run.problems += schema_problems(run)
        else:
            for check in (check_sarif, check_rdjson, check_checkstyle, check_junit):
                check(run)
    print("\n".join(run.problems) or f"{len(run.findings)} findings read back as they are")
    return 1 if run.problems else 0


sys.exit(main())
