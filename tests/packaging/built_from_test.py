#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Which commit okr says that it is built from, wherever it is built.

built_from_test.py CMAKE PROJECT
"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

CMAKE, PROJECT = sys.argv[1], pathlib.Path(sys.argv[2])
GIT = shutil.which("git")
DAY = "2026-11-22T23:30:00+02:00"


def git(folder, *words):
    # As a stranger's machine is set up must not matter.
    env = {"PATH": os.environ["PATH"], "HOME": str(folder), "GIT_CONFIG_NOSYSTEM": "1",
           "GIT_AUTHOR_DATE": DAY, "GIT_COMMITTER_DATE": DAY}
    who = ["-c", "user.name=Ana Ruiz", "-c", "user.email=ana@harbor.example"]
    return subprocess.run([GIT, "-C", folder, *who, *words], check=True, env=env, text=True,
                          stdout=subprocess.PIPE).stdout.strip()


def built_from(folder, git_program=GIT or "", **variables):
    out = folder.parent / "out" / "built_from.cpp"
    run = subprocess.run(
        [CMAKE, "-D", f"SOURCE={folder}", "-D", f"OUTPUT={out}", "-D", f"GIT={git_program}",
         "-P", PROJECT / "src/built_from.cmake"],
        check=True, text=True, capture_output=True, env={**os.environ, **variables})
    assert run.stdout + run.stderr == "", run.stdout + run.stderr
    return out.read_text().split('return "')[1].split('"')[0]


@unittest.skipUnless(GIT, "git is not installed")
class BuiltFrom(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.root = pathlib.Path(temporary.name).resolve() / "okr"
        (self.root / "src").mkdir(parents=True)
        shutil.copy(PROJECT / ".gitattributes", self.root)
        shutil.copy(PROJECT / "src/built_from.txt", self.root / "src")
        (self.root / "README.md").write_text("# okr\n")

    def commit(self):
        git(self.root, "init", "-q")
        git(self.root, "add", ".")
        git(self.root, "commit", "-qm", "Begin")
        return git(self.root, "rev-parse", "HEAD")[:7] + ", 2026-11-22"

    def test_it_is_the_commit_and_its_day(self):
        commit = self.commit()
        self.assertEqual(built_from(self.root), commit)

    def test_changes_beyond_the_commit_are_told(self):
        commit = self.commit()
        (self.root / "new.txt").write_text("not git's\n")
        self.assertEqual(built_from(self.root), commit)
        (self.root / "README.md").write_text("# changed\n")
        self.assertEqual(built_from(self.root), commit + ", with changes")

    def test_the_file_is_written_only_when_the_answer_changes(self):
        self.commit()
        built_from(self.root)
        out = self.root.parent / "out" / "built_from.cpp"
        os.utime(out, (1, 1))
        built_from(self.root)
        self.assertEqual(out.stat().st_mtime, 1)
        (self.root / "README.md").write_text("# changed\n")
        built_from(self.root)
        self.assertNotEqual(out.stat().st_mtime, 1)

    def test_an_archive_knows_its_commit_without_git(self):
        commit = self.commit()
        archive = self.root.parent / "okr.tar"
        git(self.root, "archive", "-o", archive, "--prefix=unpacked/", "HEAD")
        shutil.unpack_archive(archive, self.root.parent)
        self.assertEqual(built_from(self.root.parent / "unpacked", ""), commit)

    def test_a_shallow_clone_and_a_worktree_know_it_too(self):
        commit = self.commit()
        git(self.root, "clone", "-q", "--depth", "1", self.root.as_uri(), "../shallow")
        self.assertEqual(built_from(self.root.parent / "shallow"), commit)
        git(self.root, "worktree", "add", "-q", "--detach", "../beside")
        self.assertEqual(built_from(self.root.parent / "beside"), commit)

    def test_without_a_commit_there_is_none(self):
        self.assertEqual(built_from(self.root), "")
        git(self.root, "init", "-q")
        self.assertEqual(built_from(self.root), "")

    def test_without_git_there_is_none(self):
        self.commit()
        self.assertEqual(built_from(self.root, ""), "")
        self.assertEqual(built_from(self.root, "/nowhere/git"), "")

    def test_a_repository_that_git_does_not_trust_is_no_reason_not_to_build(self):
        self.commit()
        self.assertEqual(built_from(self.root, GIT_TEST_ASSUME_DIFFERENT_OWNER="1"), "")

    def test_the_repository_of_a_project_around_it_is_not_asked(self):
        self.commit()
        inside = self.root / "third_party" / "okr"
        shutil.copytree(self.root / "src", inside / "src")
        git(self.root, "add", ".")
        git(self.root, "commit", "-qm", "Take okr in")
        self.assertEqual(built_from(inside), "")

    def test_the_repository_that_a_hook_hands_down_is_not_asked(self):
        commit = self.commit()
        self.assertEqual(built_from(self.root, GIT_DIR="/nowhere", GIT_INDEX_FILE="none"), commit)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
