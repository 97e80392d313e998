#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Presses Tab in a real shell and looks at what becomes of the line.

complete_in_shells.py bash|zsh|fish OKR
The files hold titles and ids that a shell would run, were they ever evaluated.
"""
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

CONFIG = r"""okr: 1
teams:
  harbor: {name: "Harbor: Books", lead: ana}
  shop: {name: "$(touch ran) `touch ran` '\" %F{red} \\", parent: harbor, lead: sam}
  "$(touch ran)": {parent: harbor}
  "`touch ran`; touch ran": {parent: harbor}
people: {ana: {name: Ana Ruiz}, sam: {name: Sam Iwu}}
"""
FILE = r"""period: 2026-Q4
team: shop
objectives:
  - id: calm
    title: "$(touch ran) `touch ran` '\" [x] \\"
    key_results:
      - {id: queue, title: "Lower the wait from 9 min to 2 min: \u202e\e[31m; touch ran"}
      - id: opening
        title: The shop opens
        milestones: [{id: lease, title: "The lease\n:files"}]
  - {id: "$(touch ran)", title: One}
kpis: [{id: nps, title: "Net: promoter score"}]
"""
TITLE = r"""$(touch ran) `touch ran` '" [x] \ """.rstrip()

# What is typed, and the words that it is after Tab.
LINES = [
    ("okr com", ["okr", "completion"]),
    ("okr completion fi", ["okr", "completion", "fish"]),
    ("okr lint --max-w", ["okr", "lint", "--max-warnings"]),
    ("okr show que", ["okr", "show", "queue"]),
    ("okr show 2026-Q4/shop/calm/q", ["okr", "show", "2026-Q4/shop/calm/queue"]),
    ("okr checkin kpi:", ["okr", "checkin", "kpi:nps"]),
    ("okr checkin calm/opening/", ["okr", "checkin", "calm/opening/lease"]),
    ("okr lint --team=s", ["okr", "lint", "--team=shop"]),
    ("okr lint --team s", ["okr", "lint", "--team", "shop"]),
    ("okr log --by a", ["okr", "log", "--by", "ana"]),
    ("okr lint --fail-on w", ["okr", "lint", "--fail-on", "warning"]),
    ("okr lint --select vanity-metric,dead-", ["okr", "lint", "--select", "vanity-metric,dead-link"]),
    ("okr rules task-as", ["okr", "rules", "task-as-key-result"]),
    ("okr status --period 2026-Q4 --owner s", ["okr", "status", "--period", "2026-Q4", "--owner", "sam"]),
    ("okr lint okrs/a", ["okr", "lint", "okrs/a b.yaml"]),
    ("okr report --output=okrs/a", ["okr", "report", "--output=okrs/a b.yaml"]),
    ("okr -C okr", ["okr", "-C", "okrs"]),
    ("okr frobnicate x", ["okr", "frobnicate", "x"]),
    ("okr show $(touch ran)", None),
]


class Terminal:
    """A shell that believes somebody sits there."""

    def __init__(self, command, env, folder):
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, env)

    def send(self, text):
        os.write(self.file, text.encode("utf-8"))

    def until(self, wanted, seconds=30):
        """All that was shown, up to `wanted`."""
        shown, end = "", time.monotonic() + seconds
        while wanted not in shown and time.monotonic() < end:
            if select.select([self.file], [], [], 0.1)[0]:
                shown += os.read(self.file, 65536).decode("utf-8", "replace")
        if wanted not in shown:
            raise TimeoutError(f"{wanted!r} never came: {shown!r}")
        return shown

    def close(self):
        os.close(self.file)
        os.waitpid(self.pid, 0)


START = {
    "bash": (["bash", "--norc", "--noprofile", "-i"],
             "PS1=; bind 'set enable-bracketed-paste off'; bind 'set bell-style none';"
             " bind 'set show-all-if-ambiguous on'; source <(okr completion bash); echo REA''DY\n"),
    "zsh": (["zsh", "-f", "-i"],
            "PS1=; unsetopt beep prompt_cr prompt_sp; autoload -Uz compinit; compinit -D -u;"
            " zstyle ':completion:*' menu no; bindkey -e; source <(okr completion zsh); echo REA''DY\n"),
}


def on_terminal(shell, env, folder):
    terminal = Terminal(START[shell][0], env, folder)
    terminal.send(START[shell][1])
    terminal.until("READY")
    for line, words in LINES:
        if words is None:
            continue
        terminal.send(f"{line}\t\x01printf '<%s>' \x05; echo; echo DO''NE\n")
        shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\r", "", terminal.until("DONE"))
        printed = re.search("^<okr>.*$", shown, re.M)
        got = re.findall("<([^>]*)>", printed[0]) if printed else []
        if [word.rstrip("/") for word in got] != words:
            yield f"{line!r} became {got}, not {words}"
    terminal.send("okr show calm\t\t")  # several: they are listed
    listed = terminal.until("calm/queue")
    if shell == "zsh" and TITLE not in listed + terminal.until("Lower the wait"):
        yield f"the title is not listed: {listed!r}"
    terminal.close()


def in_fish(env, folder):
    def run(line):
        script = "source (okr completion fish | psub); complete -C $argv[1]"
        out = subprocess.run(["fish", "--no-config", "-c", script, line], env=env, cwd=folder,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=True)
        return [tuple(one.split("\t")) for one in out.stdout.decode("utf-8").splitlines()]

    for line, words in LINES:
        offers = [offer[0] for offer in run(line)]
        expected = [words[-1]] if words and words[-1] != line.split()[-1] else []
        if [offer.rstrip("/") for offer in offers] != expected:
            yield f"{line!r} is offered {offers}, not {expected}"
    if ("calm", TITLE) not in run("okr show cal"):
        yield f"the title is not shown: {run('okr show cal')}"


def main():
    shell, okr = sys.argv[1:]
    if not shutil.which(shell):
        print(f"skipped: {shell} is not installed")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        place = pathlib.Path(folder)
        (place / "bin").mkdir()
        (place / "bin" / "okr").symlink_to(okr)
        (place / "okrs").mkdir()
        (place / "okr.yaml").write_text(CONFIG, encoding="utf-8")
        (place / "okrs" / "a b.yaml").write_text(FILE, encoding="utf-8")
        env = {"PATH": f"{place}/bin:{os.environ['PATH']}", "HOME": folder, "TERM": "vt100",
               "LC_ALL": "C.UTF-8", "INPUTRC": "/dev/null", "HISTFILE": ""}
        found = list(in_fish(env, folder) if shell == "fish" else on_terminal(shell, env, folder))
        if (place / "ran").exists():
            found.append("something in the files was run")
    print("\n".join(found) or f"{shell}: {len(LINES)} lines completed")
    return 1 if found else 0


sys.exit(main())
