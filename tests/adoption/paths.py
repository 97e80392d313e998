#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A pull request on a repository made from the example company, checked as its users would: by the
hook of pre-commit, the Action's script, and what `okr init --ci` wrote. Each path's transcript
stands beside this file.

paths.py NAME OKR SOURCE    OKR_REWRITE=1 writes the transcript anew
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

DAY = "2026-11-20T12:00:00+0000"
TASK = "      - Launch the new size guide\n"


class Repository:
    """Northwind's, as a clone with its origin; a person's own settings don't count."""

    def __init__(self, folder, okr, source):
        self.folder, self.source = folder, source
        self.top = folder / "clone"
        self.said = []
        (folder / "home").mkdir()
        (folder / "bin").mkdir()
        (folder / "bin/okr").write_text(f'#!/bin/sh\nexec "{okr}" --as-of 2026-11-22 "$@"\n')
        (folder / "bin/okr").chmod(0o755)
        self.environment = {
            "PATH": f"{folder}/bin:/usr/local/bin:/usr/bin:/bin", "HOME": str(folder / "home"),
            "LANG": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1", "PRE_COMMIT_HOME": str(folder / "hooks"),
            "GIT_AUTHOR_NAME": "Sam Iwu", "GIT_AUTHOR_EMAIL": "sam@northwind.example",
            "GIT_AUTHOR_DATE": DAY, "GIT_COMMITTER_NAME": "Sam Iwu",
            "GIT_COMMITTER_EMAIL": "sam@northwind.example", "GIT_COMMITTER_DATE": DAY,
            **{name: value for name, value in os.environ.items() if name.startswith(("ASAN_", "UBSAN_"))},
        }
        origin = folder / "origin"
        shutil.copytree(source / "examples/northwind", origin)
        for command in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "Our OKRs"]):
            self.git(*command, cwd=origin)
        self.git("clone", "-q", str(origin), str(self.top), cwd=folder)
        self.git("switch", "-q", "-c", "size-guide")

    def git(self, *arguments, cwd=None):
        subprocess.run(["git", *arguments], cwd=cwd or self.top, env=self.environment, check=True)

    def head(self, cwd):
        return subprocess.run(["git", "rev-parse", "HEAD"], cwd=cwd, env=self.environment, check=True,
                              capture_output=True, text=True).stdout.strip()

    def run(self, shown, command, **variables):
        """Runs it in the clone and notes what it said."""
        done = subprocess.run(command, cwd=self.top, env={**self.environment, **variables},
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.said.append(f"$ {shown}\n{done.stdout}[exit {done.returncode}]\n")

    def show(self, name):
        self.said.append(f"$ cat {name}\n{(self.top / name).read_text()}")

    def add_a_task(self):
        """A key result that is a to-do, behind the first one of the product team's plan."""
        path = self.top / "okrs/2026-Q4/product.yaml"
        text = path.read_text()
        at = text.index("    key_results:\n") + len("    key_results:\n")
        path.write_text(text[:at] + TASK + text[at:])
        return path

    def pull_request(self):
        self.add_a_task()
        self.git("commit", "-q", "-a", "-m", "Plan the size guide")

    def transcript(self):
        text = "\n".join(self.said).replace(str(self.folder), "DIR")
        text = re.sub(r"\b[0-9a-f]{40}\b", "HASH", text)
        return re.sub(r"\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7}\b", "HASH", text)


def block(text, start, key):
    """The lines of the block scalar that is the first `key: |` after `start`."""
    lines = text[text.index(start):].splitlines()
    first = next(i for i, line in enumerate(lines) if line.strip() in (f"{key}: |", f"{key}:"))
    if lines[first].strip() == f"{key}:":
        first += 1  # "- |"
    depth = len(lines[first]) - len(lines[first].lstrip())
    inside = []
    for line in lines[first + 1:]:
        if line.strip() and len(line) - len(line.lstrip()) <= depth:
            break
        inside.append(line)
    margin = min(len(line) - len(line.lstrip()) for line in inside if line.strip())
    return "\n".join(line[margin:] for line in inside) + "\n"


def github_action(repository):
    repository.pull_request()
    action = repository.source / ".github/actions/okr-lint"
    workflow = {"GITHUB_ACTIONS": "true", "GITHUB_ACTION_PATH": str(action), "GITHUB_BASE_REF": "main",
                "GITHUB_STEP_SUMMARY": str(repository.folder / "summary.md"), "OKR_ONLY_NEW": "true"}
    install = str(action / "install.sh")
    repository.run("install.sh | head -c 4", ["bash", "-o", "pipefail", "-c", '"$0" | head -c 4; echo', install], **workflow)
    repository.run("lint.sh", [str(action / "lint.sh")], **workflow)
    repository.said.append("$ cat $GITHUB_STEP_SUMMARY\n" + (repository.folder / "summary.md").read_text())
    repository.run("lint.sh, with arguments", [str(action / "lint.sh")],
                   **{**workflow, "OKR_ARGUMENTS": "--format=concise\n--fail-on=never\n"})
    repository.run("lint.sh in a checkout without its base", [str(action / "lint.sh")],
                   **{**workflow, "GITHUB_BASE_REF": "next"})


def github_workflow(repository):
    repository.run("okr init --ci github", ["okr", "init", "--ci", "github"])
    repository.git("add", ".")
    repository.pull_request()
    text = (repository.top / ".github/workflows/okr.yml").read_text()
    variables = {"GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": str(repository.top), "BASE": "main",
                 "GITHUB_STEP_SUMMARY": str(repository.folder / "summary.md")}
    repository.run("the step \"Install okr\", without OKR_DEB",
                   ["sh", "-e", "-c", block(text, "Install okr", "run")], OKR_DEB="")
    repository.run("the step \"Check the OKRs\"",
                   ["sh", "-e", "-c", block(text, "Check the OKRs", "run")], **variables)
    repository.said.append("$ cat $GITHUB_STEP_SUMMARY\n" + (repository.folder / "summary.md").read_text())


def gitlab(repository):
    repository.run("okr init --ci gitlab", ["okr", "init", "--ci", "gitlab"])
    repository.show(".gitlab-ci.yml")
    repository.git("add", ".")
    repository.pull_request()
    base = repository.head(repository.folder / "origin")
    text = (repository.top / ".gitlab/okr.yml").read_text()
    repository.run("before_script, without OKR_DEB", ["sh", "-e", "-c", block(text, "okr:", "before_script")],
                   OKR_DEB="")
    repository.run("script", ["sh", "-e", "-c", block(text, "okr:", "script")],
                   CI_PROJECT_DIR=str(repository.top), CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    repository.show("okr-quality.json")
    repository.show("okr-junit.xml")


def pre_commit(repository):
    hooks = repository.folder / "okr"
    hooks.mkdir()
    shutil.copy(repository.source / ".pre-commit-hooks.yaml", hooks)
    for command in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "Hooks"]):
        repository.git(*command, cwd=hooks)
    repository.run("okr init --pre-commit", ["okr", "init", "--pre-commit"])
    repository.show(".pre-commit-config.yaml")
    repository.run("pre-commit install", ["pre-commit", "install"])
    repository.git("add", ".")
    path = repository.add_a_task()
    commit = ["git", "commit", "-q", "-a", "-m", "Plan the size guide"]
    repository.run("git commit", commit)
    path.write_text(path.read_text().replace(TASK, ""))
    (repository.top / "notes.yaml").write_text("a: 1\n")
    repository.git("add", ".")
    repository.run("git commit, without the task", commit)
    (repository.top / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {hooks}\n    rev: {repository.head(hooks)}\n    hooks:\n      - id: okr-lint\n")
    repository.add_a_task()
    repository.git("add", ".")
    repository.run("git commit, with the hook from okr's own repository", commit)


def main():
    name, okr, source = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    if name == "pre_commit" and not shutil.which("pre-commit"):
        print("skipped: pre-commit is not installed")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository(pathlib.Path(folder).resolve(), okr, source)
        {"github_action": github_action, "github_workflow": github_workflow, "gitlab": gitlab,
         "pre_commit": pre_commit}[name](repository)
        told = repository.transcript()
    expected = pathlib.Path(__file__).parent / f"{name}.txt"
    if os.environ.get("OKR_REWRITE"):
        expected.write_text(told)
        return 0
    if told == expected.read_text():
        return 0
    import difflib
    sys.stdout.writelines(difflib.unified_diff(expected.read_text().splitlines(True), told.splitlines(True),
                                               str(expected), "what it says"))
    return 1


if __name__ == "__main__":
    sys.exit(main())
