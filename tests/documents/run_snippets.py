#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs what the documents tell people to type, and holds what they show to what comes.

run_snippets.py BUILD PROJECT [WORD ...]

Each snippet runs in a folder of its own: a copy of the example company, in git, on 2026-11-22; those
that say examples/ or build/ beside these. The words pick documents or lines that hold one of them.
"""
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import known_snippets as known
import snippets

BUILD, PROJECT = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
TOOLS = ("dot", "jq")
TODAY = f"""#!/bin/sh
case " $* " in *" --as-of "*) exec '{BUILD}/okr' "$@" ;; esac
exec '{BUILD}/okr' --as-of "${{TODAY:-2026-11-22}}" "$@"
"""
COMPANY = """
git init -q -b main && git add . && git commit -qm 'Agree on the quarter'
git tag q4-agreed && git update-ref refs/remotes/origin/main HEAD
git checkout -q -b oven-two && okr checkin seasoning 7.9 --commit
"""


def shell(text, folder, root):
    home = root / "home"
    env = {"PATH": f"{root / 'bin'}:{os.environ['PATH']}", "HOME": str(home), "LC_ALL": "C.UTF-8",
           "COLUMNS": "80", "PROJECT": str(PROJECT),
           "GIT_CONFIG_NOSYSTEM": "1", "GIT_EDITOR": "true", "GIT_TEMPLATE_DIR": "",
           "GIT_AUTHOR_NAME": "Dana Okafor", "GIT_AUTHOR_EMAIL": "dana@northwind.example",
           "GIT_COMMITTER_NAME": "Dana Okafor", "GIT_COMMITTER_EMAIL": "dana@northwind.example"}
    ran = subprocess.run(["bash", "-euo", "pipefail", "-c", text], cwd=folder, env=env, timeout=60,
                         stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                         stderr=subprocess.STDOUT, encoding="utf-8", errors="replace")
    return ran.returncode, ran.stdout


def make_world(root):
    (root / "bin").mkdir()
    (root / "home/.config/fish/completions").mkdir(parents=True)
    (root / "bin/okr").write_text(TODAY)
    (root / "bin/okr").chmod(0o755)
    shutil.copytree(PROJECT / "examples/northwind", root / "company")
    code, out = shell(COMPANY, root / "company", root)
    if code:
        sys.exit(f"the example company cannot be set up: {out}")


def named(table, snippet):
    """The key of `table` that means the snippet, if any."""
    def means(line):
        return snippet.first_line().startswith(line[:-3]) if line.endswith("...") else (
            snippet.first_line() == line)
    return next((key for key in table if key[0] == snippet.document and means(key[1])), None)


def commands(snippet):
    """What is typed, each with what is shown to come of it: None where nothing is shown."""
    text = snippet.text
    for document, pattern, words in known.OTHERWISE:
        if document == snippet.document:
            text = re.sub(pattern, words, text, flags=re.MULTILINE)
    if not text.startswith("$ "):
        return [(text, None)]
    out = []
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        typed, _, shown = part.partition("\n")
        out.append((snippet.in_its_place or typed, shown))
    return out


def failure(snippet, root, number):
    """What is wrong with it, or nothing."""
    folder = root / f"run-{number}"
    if re.search(r"\b(examples|build)/", snippet.text):
        folder.mkdir()
        (folder / "build").symlink_to(BUILD)
        shutil.copytree(PROJECT / "examples", folder / "examples")
    else:
        shutil.copytree(root / "company", folder, symlinks=True)
    before = known.BEFORE.get(named(known.BEFORE, snippet), "")
    expected = known.EXIT.get(named(known.EXIT, snippet), 0)
    for typed, shown in commands(snippet):
        code, out = shell(f"{{ {before}\n}} > before.log 2>&1\n{typed}" if before else typed, folder, root)
        if code != expected:
            return f"ends with {code} and not with {expected}:\n{out}"
        if shown is not None and (paragraph := snippets.missing(shown, out)) is not None:
            return f"shows what does not come:\n{paragraph}\n\nand this comes:\n{out}"
    return ""


def missing_tool(snippet):
    return next((tool for tool in TOOLS
                 if re.search(rf"(^|\| *){tool} ", snippet.text, re.MULTILINE)
                 and not shutil.which(tool)), None)


def main():
    chosen = [s for s in snippets.in_project(PROJECT)
              if not sys.argv[3:] or any(word in s.document + s.text for word in sys.argv[3:])]
    to_run, failures = [], []
    for snippet in chosen:
        reason = known.NOT_RUN.get(named(known.NOT_RUN, snippet))
        if tool := missing_tool(snippet):
            reason = f"{tool} is not installed"
        if reason:
            print(f"{snippet.place()}: not run: {snippet.first_line()}: {reason}")
        else:
            to_run.append(snippet)
    for table in (known.NOT_RUN, known.BEFORE, known.EXIT):
        if not sys.argv[3:]:
            used = {named(table, snippet) for snippet in chosen}
            failures += [f"{key[0]}: no snippet begins with: {key[1]}" for key in set(table) - used]
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name).resolve()
        make_world(root)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            found = pool.map(lambda pair: failure(pair[1], root, pair[0]), enumerate(to_run))
            for snippet, wrong in zip(to_run, found):
                if wrong:
                    failures.append(f"{snippet.place()}: {snippet.first_line()}\n  {wrong}")
    print(f"{len(to_run)} snippets run, {len(chosen) - len(to_run)} not")
    print("\n".join(failures))
    sys.exit(1 if failures else 0)


main()
