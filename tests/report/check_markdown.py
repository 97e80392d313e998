#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Has GitHub's cmark-gfm read a document of hostile texts, and every text come out as it went in.

check_markdown.py CMARK SAMPLE DOCUMENT
"""
import html.parser
import re
import subprocess
import sys

LEAVES = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th"}
CONTAINERS = {"blockquote", "ul", "table", "thead", "tbody", "tr", "hr"}
INLINE = {"strong", "code", "span", "a", "br"}
# What GitHub and GitLab look for in the text of a finished page, outside of code.
READ_LATER = re.compile(r"""@\w|\$|[#%&!~]\d|~\w|:[\w+-]+:|\{[+-]|\[[+!^\[-]""")


class Reader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=False)
        self.leaves = []
        self.inside = []
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag not in LEAVES | CONTAINERS | INLINE:
            self.found.append(f"<{tag}>")
        for name, value in attributes:
            if (tag, name) not in {("a", "name"), ("a", "href"), ("td", "align"), ("th", "align")}:
                self.found.append(f"<{tag} {name}>")
            if tag == "a" and value not in {"x", "#x"}:
                self.found.append(f"<a {name}={value!r}>")
        if tag in LEAVES:
            self.leaves.append("")
        if tag not in {"br", "hr"}:
            self.inside.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        if self.inside.pop() != tag:
            self.found.append(f"</{tag}>")

    def handle_data(self, data):
        if LEAVES & set(self.inside):
            self.leaves[-1] += data
        elif data.strip():
            self.found.append(data)

    def handle_entityref(self, name):
        self.handle_data(html.unescape(f"&{name};"))

    def handle_charref(self, name):
        self.handle_data(html.unescape(f"&#{name};"))

    def handle_comment(self, data):
        if data != " ":
            self.found.append(f"<!--{data}-->")


def read_later(page):
    """Pieces of text, as GitHub's page has them, in which it would find more than text."""
    pieces = re.split(r"<[^>]*>", re.sub(r"<code>.*?</code>|<span>.</span>|<span>&\w+;</span>", "<>",
                                         page, flags=re.S))
    return [piece for piece in map(html.unescape, pieces)
            if READ_LATER.search(piece.replace("[!CAUTION]", ""))]


def output_of(*command, read=None):
    return subprocess.run(command, input=read, stdout=subprocess.PIPE, check=True).stdout


def main():
    cmark, sample, document = sys.argv[1:]
    wanted = output_of(sample, document, "leaves").decode().split("\0")[:-1]
    extensions = "-e table -e autolink -e strikethrough -e tasklist".split()
    page = output_of(cmark, "--unsafe", *extensions, read=output_of(sample, document, "markdown")).decode()
    reader = Reader()
    reader.feed(page)
    reader.close()
    leaves = [leaf.strip(" \n") for leaf in reader.leaves if leaf.strip(" \n")]
    for shown, put_in in zip(leaves, wanted):
        if shown != put_in:
            print(f"read {shown!r}\nnot  {put_in!r}")
            return 1
    for what in reader.found[:10] + read_later(page)[:10]:
        print(f"in the page: {what!r}")
    print(f"{len(leaves)} texts of {len(wanted)} read back")
    return 0 if len(leaves) == len(wanted) and not reader.found and not read_later(page) else 1


sys.exit(main())
