#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What OKR_PROFILE has GCC do with every file, and what it says where that cannot be.

profile_test.py CMAKE PROJECT
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

CMAKE, PROJECT = sys.argv[1], pathlib.Path(sys.argv[2])
GCC, CLANG = shutil.which("g++"), shutil.which("clang++")
GENERATOR = ["-G", "Ninja"] if shutil.which("ninja") else []


@unittest.skipUnless(GCC, "GCC is not installed")
class Profile(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name).resolve() / "build"

    def configure(self, *words, compiler=GCC):
        return subprocess.run(
            [CMAKE, *GENERATOR, "-S", PROJECT, "-B", self.folder,
             f"-DCMAKE_CXX_COMPILER={compiler}", *words],
            text=True, capture_output=True)

    def compiled_with(self, *words):
        run = self.configure(*words)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        commands = json.loads((self.folder / "compile_commands.json").read_text())
        source = str(PROJECT / "src")
        return [entry["command"].split() for entry in commands if entry["file"].startswith(source)]

    def refused(self, *words, **more):
        run = self.configure(*words, **more)
        self.assertNotEqual(run.returncode, 0)
        return " ".join(run.stderr.split())

    def test_nothing_is_recorded_or_used_unasked(self):
        for command in self.compiled_with():
            self.assertFalse([word for word in command if word.startswith("-fprofile")])

    def test_every_file_is_recorded_and_what_is_recorded_is_used_in_the_same_folder(self):
        recording = self.compiled_with("-DOKR_PROFILE=record")
        self.assertGreater(len(recording), 100)
        for command in recording:
            self.assertIn("-fprofile-generate", command)
            self.assertNotIn("-fprofile-use", command)
        self.assertIn("nothing is recorded in this folder", self.refused("-DOKR_PROFILE=use"))
        (self.folder / "okr_profile_recorded").touch()
        using = self.compiled_with("-DOKR_PROFILE=use")
        for command in using:
            self.assertIn("-fprofile-use", command)
            self.assertNotIn("-fprofile-generate", command)
        objects = [[command[command.index("-o") + 1] for command in build]
                   for build in (recording, using)]
        self.assertEqual(objects[0], objects[1])

    def test_recording_anew_forgets_what_was_recorded_and_needs_the_tools(self):
        self.compiled_with("-DOKR_PROFILE=record")
        (self.folder / "okr_profile_recorded").touch()
        self.compiled_with("-DOKR_PROFILE=record")
        self.assertFalse((self.folder / "okr_profile_recorded").exists())
        self.assertIn("OKR_PROFILE=record needs OKR_BUILD_TESTS",
                      self.refused("-DOKR_PROFILE=record", "-DOKR_BUILD_TESTS=OFF"))

    def test_another_word_and_another_compiler_are_refused(self):
        self.assertIn("OKR_PROFILE is record or use, not 'yes'", self.refused("-DOKR_PROFILE=yes"))
        if CLANG:
            shutil.rmtree(self.folder)
            self.assertIn("OKR_PROFILE needs GCC",
                          self.refused("-DOKR_PROFILE=record", compiler=CLANG))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
