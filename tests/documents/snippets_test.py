#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""That no block is missed, and that what is shown is held to what comes."""
import sys
import unittest

sys.dont_write_bytecode = True
import snippets


def texts(found):
    return [snippet.text for snippet in found]


class InMarkdown(unittest.TestCase):
    def test_fences_of_shell_are_found_wherever_they_stand(self):
        text = "a\n```sh\nokr lint\n```\n- b\n  ```console\n  $ okr\n  fine\n  ```\n```yaml\na: 1\n```\n"
        self.assertEqual(texts(snippets.in_markdown("a.md", text)), ["okr lint", "$ okr\nfine"])

    def test_indented_blocks_are_shell(self):
        text = "a\n\n    okr lint\n    okr tree\n\nb\n\n    okr\n"
        self.assertEqual(texts(snippets.in_markdown("a.md", text)), ["okr lint\nokr tree", "okr"])

    def test_a_block_that_says_nothing_of_its_language_is_refused(self):
        for fence in ("```", "```shell"):
            with self.assertRaisesRegex(SystemExit, "a.md:2: a block in "):
                snippets.in_markdown("a.md", f"a\n{fence}\nokr lint\n```\n")

    def test_a_comment_ahead_says_what_is_run_in_its_place(self):
        text = "<!-- From the output of: okr lint --format pretty -->\n```console\n$ okr lint\n```\n"
        self.assertEqual(snippets.in_markdown("a.md", text)[0].in_its_place, "okr lint --format pretty")


class InTheManual(unittest.TestCase):
    def test_all_that_is_displayed_in_examples_is_found(self):
        text = (".Sh EXAMPLES\n.Dl okr lint\n.Dl okr tree\nthen\n.Dl billing-report\n"
                ".Bd -literal\nokr new kr \\e\n  --to \\(dq5%\\(dq\n.Ed\n")
        self.assertEqual(texts(snippets.in_manual("okr.1", text)),
                         ["okr lint\nokr tree", "billing-report", 'okr new kr \\\n  --to "5%"'])

    def test_elsewhere_only_commands_are(self):
        text = ".Sh DESCRIPTION\n.Dl Lower it\n.Pp\n.Dl source <(okr completion bash)\n.Bd -literal\na: 1\n.Ed\n"
        self.assertEqual(texts(snippets.in_manual("okr.1", text)),
                         ["source <(okr completion bash)"])


class WhatIsShown(unittest.TestCase):
    def test_it_is_all_that_comes(self):
        self.assertIsNone(snippets.missing("a\n\nb\n", "a\n\nb\n"))
        self.assertEqual(snippets.missing("a\n", "a\n\nb\n"), "b")
        self.assertEqual(snippets.missing("b\n", "a\nb\n"), "b")

    def test_dots_stand_for_what_is_left_out(self):
        self.assertIsNone(snippets.missing("...\nb\n\nd\n", "a\n\nb\n\nc\n\nd\n"))
        self.assertIsNone(snippets.missing("a\n\n...\nd\n", "a\n\nb\n\nc\n\nd\n"))
        self.assertIsNone(snippets.missing("a\n\n...\n", "a\n\nb\n"))
        self.assertEqual(snippets.missing("...\nd\n\nb\n", "a\n\nb\n\nc\n\nd\n"), "b")
        self.assertEqual(snippets.missing("a\n\n...\nc\n", "a\n\nb\n\nc\n\nd\n"), "d")


if __name__ == "__main__":
    unittest.main()
