#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What `cmake --install` puts where, and that it works there.

installed_test.py CMAKE BUILD PROJECT
"""
import gzip
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

CMAKE, BUILD, PROJECT = sys.argv[1], *(pathlib.Path(word) for word in sys.argv[2:4])


def install(prefix, destination=""):
    env = {**os.environ, "DESTDIR": str(destination)}
    subprocess.run([CMAKE, "--install", BUILD, "--prefix", prefix, "--strip"], check=True, env=env,
                   stdout=subprocess.DEVNULL, preexec_fn=lambda: os.umask(0o077))


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.root = pathlib.Path(temporary.name).resolve() / "a folder"
        install("/usr", cls.root)
        cls.usr = cls.root / "usr"

    def run_okr(self, *args):
        return subprocess.run([self.usr / "bin/okr", *args], text=True, capture_output=True,
                              env={"LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]})

    def test_nothing_is_put_anywhere_else(self):
        files = {path.relative_to(self.usr).as_posix() for path in self.usr.rglob("*")
                 if path.is_file()}
        pages = {f"share/man/man{page.suffix[1]}/{page.name}.gz"
                 for page in (PROJECT / "man").iterdir()}
        # An example in which somebody has tried things out may hold more than git knows.
        examples = {f"share/doc/okr/{path.relative_to(PROJECT).as_posix()}"
                    for path in (PROJECT / "examples").rglob("*") if path.is_file()}
        schemas = {f"share/okr/schemas/{path.name}"
                   for path in (PROJECT / "src/report/schemas").iterdir()}
        zsh = "vendor-completions" if os.path.exists("/etc/debian_version") else "site-functions"
        self.assertEqual(files, pages | examples | schemas | {
            "bin/okr", "share/doc/okr/changelog.gz", "share/doc/okr/copyright",
            "share/bash-completion/completions/okr", f"share/zsh/{zsh}/_okr",
            "share/fish/vendor_completions.d/okr.fish"})
        self.assertEqual(os.listdir(self.root), ["usr"])

    def test_everybody_may_read_it_whatever_the_umask(self):
        for path in [self.usr, *self.usr.rglob("*")]:
            runs = path.is_dir() or path.name == "okr" and path.parent.name == "bin"
            self.assertEqual(oct(path.stat().st_mode & 0o777), "0o755" if runs else "0o644", path)

    def test_it_works_where_it_is(self):
        version = self.run_okr("--version").stdout
        self.assertRegex(version, r"^okr \d+\.\d+\.\d+( \([0-9a-f]{7}, [0-9-]{10}.*\))?\n$")
        examples = self.usr / "share/doc/okr/examples/northwind"
        lint = self.run_okr("-C", str(examples), "--as-of", "2026-11-22", "lint", "--quiet")
        self.assertEqual(lint.returncode, 0, lint.stderr)

    def test_the_changelog_begins_with_this_version(self):
        with gzip.open(self.usr / "share/doc/okr/changelog.gz", "rt") as changelog:
            version = changelog.readline().split("(")[1].split(")")[0]
        self.assertEqual(self.run_okr("--version").stdout.split()[1], version)

    def test_the_changelog_names_every_command(self):
        changelog = (PROJECT / "src/changelog").read_text()
        for page in (PROJECT / "man").glob("okr-*.1"):
            self.assertRegex(changelog, rf"\b{page.stem.removeprefix('okr-')}\b")
        entries = [line for line in changelog.splitlines() if not line.startswith(" -- ")]
        self.assertLessEqual(max(map(len, entries)), 80)

    def test_a_prefix_of_ones_own_needs_nothing_else(self):
        own = self.root.parent / "own"
        install(own)
        self.assertTrue((own / "share/zsh/site-functions/_okr").is_file())
        self.assertEqual(sorted(os.listdir(own)), ["bin", "share"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
