# SPDX-License-Identifier: MIT
"""What the documents tell people to type: every block of shell in Markdown and in the manual."""
import dataclasses
import pathlib
import re

SHELL = {"sh", "console"}
OTHER = {"elisp", "json", "lua", "text", "toml", "yaml"}
COMMAND = re.compile(r"(\$ |source |[A-Z_]+=\S+ )?(okr|git|build/okr|source)( |$)")
ROFF = {r"\(dq": '"', r"\(aq": "'", r"\-": "-", r"\&": "", r"\e": "\\"}


@dataclasses.dataclass(frozen=True)
class Snippet:
    document: str  # "man/okr-lint.1"
    line: int
    text: str  # as it is shown
    in_its_place: str = ""  # what runs instead: "okr lint --format pretty"

    def first_line(self):
        return self.text.split("\n")[0].removeprefix("$ ")

    def place(self):
        return f"{self.document}:{self.line}"


def in_markdown(document, text):
    """Fenced blocks by their language; blocks that are indented are shell."""
    lines, out, at = text.split("\n"), [], 0
    while at < len(lines):
        fence = re.match(r"( *)```(.*)", lines[at])
        if fence:
            end = next(n for n in range(at + 1, len(lines)) if lines[n].strip() == "```")
            language = fence[2].strip()
            if language not in SHELL | OTHER:
                raise SystemExit(f"{document}:{at + 1}: a block in {language or 'no language'}: "
                                 f"one of {', '.join(sorted(SHELL | OTHER))}?")
            if language in SHELL:
                body = "\n".join(line.removeprefix(fence[1]) for line in lines[at + 1:end])
                other = re.fullmatch(r"<!-- From the output of: (.*) -->", lines[at - 1])
                out.append(Snippet(document, at + 2, body, other[1] if other else ""))
            at = end + 1
        elif lines[at].startswith("    ") and (at == 0 or not lines[at - 1].strip()):
            end = next((n for n in range(at, len(lines)) if not lines[n].startswith("    ")), at)
            out.append(Snippet(document, at + 1, "\n".join(line[4:] for line in lines[at:end])))
            at = end
        else:
            at += 1
    return out


def without_roff(line):
    for escape, shown in ROFF.items():
        line = line.replace(escape, shown)
    return line


def in_manual(document, text):
    """What is displayed in EXAMPLES, and elsewhere what is displayed and is a command."""
    lines, out, at, section = text.split("\n"), [], 0, ""
    while at < len(lines):
        begin = at
        if lines[at].startswith(".Sh "):
            section = lines[at][4:]
        if lines[at].startswith(".Bd "):
            at = next(n for n in range(at, len(lines)) if lines[n] == ".Ed")
            shown = lines[begin + 1:at]
        else:
            while lines[at].startswith(".Dl "):
                at += 1
            shown = [line[4:] for line in lines[begin:at]]
        if shown and (section == "EXAMPLES" or any(COMMAND.match(line) for line in shown)):
            out.append(Snippet(document, begin + 1, without_roff("\n".join(shown))))
        at = max(at, begin + 1)
    return out


def in_project(root):
    out = []
    for path in sorted(root.rglob("*.md")) + sorted((root / "man").iterdir()):
        document = path.relative_to(root).as_posix()
        if re.match(r"build|\.", document):
            continue  # not the project's
        read = in_markdown if path.suffix == ".md" else in_manual
        out += read(document, path.read_text(encoding="utf-8"))
    return out


def missing(shown, came):
    """The first paragraph shown that did not come, or the rest that came and is not shown.

    A line "..." stands for what is left out, there and between the paragraphs behind it.
    """
    at = 0
    pieces = re.split(r"^\.\.\.$", shown.rstrip("\n"), flags=re.MULTILINE)
    for number, piece in enumerate(pieces):
        piece = piece.strip("\n")
        for paragraph in piece.split("\n\n") if number else [piece]:
            found = came.find(paragraph.strip("\n"), at)
            if found < 0 or (number == 0 and found != 0):
                return paragraph
            at = found + len(paragraph)
    rest = came[at:].strip("\n")
    return rest if rest and pieces[-1].strip("\n") else None
