#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Has the manual's pages read by what shows them, and says what that has to say of them.

manual_pages.py mandoc|man FOLDER
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

# What mandoc says of any page that has a sentence a line, or before it is installed.
NOT_MEANT = ("STYLE: input text line longer than 80 bytes", "STYLE: referenced manual not found",
             "outdated mandoc.db lacks")


def said_by(command, **variables):
    ran = subprocess.run(command, env={**os.environ, **variables}, check=False, text=True,
                         capture_output=True)
    # The pages themselves go to standard output, but for mandoc's findings.
    return ran.stderr + (ran.stdout if "lint" in command else "")


def by_mandoc(pages):
    # One at a time: mandoc writes into two streams.
    return [said_by(["mandoc", "-T", "lint", "-W", "all", page]) for page in pages]


def by_man(pages):
    return [said_by(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", page],
                    LC_ALL="C.UTF-8", MANROFFSEQ="", MANWIDTH="80") for page in pages]


tool, folder = sys.argv[1], pathlib.Path(sys.argv[2])
if not shutil.which(tool):
    print(f"skipped: {tool} is not installed")
    sys.exit()
pages = sorted(folder.iterdir())
said = "".join(by_mandoc(pages) if tool == "mandoc" else by_man(pages)).splitlines()
said = [line for line in said if not any(words in line for words in NOT_MEANT)]

# Each page that is referred to is there, and each is referred to by okr(1), which lists them all.
names = {(page.stem, page.suffix[1:]) for page in pages}
for page in pages:
    for name in re.findall(r"^\.Xr (okr\S*) (\d)", page.read_text(encoding="utf-8"), re.MULTILINE):
        if name not in names:
            said.append(f"{page}: refers to {name[0]}({name[1]}), which is not there")
listed = set(re.findall(r"^\.Xr (\S+) (\d)", (folder / "okr.1").read_text().split(".Sh SEE ALSO")[1],
                        re.MULTILINE))
said += [f"okr(1) does not list {name}({section})"
         for name, section in sorted(names - listed - {("okr", "1")})]
print("\n".join(said) or f"{len(pages)} pages read")
sys.exit(1 if said or not pages else 0)
