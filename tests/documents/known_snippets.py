# SPDX-License-Identifier: MIT
"""What there is to know of single snippets: why one is not run, what it needs, how it ends.

Each is named by its document and its first line, or how that begins, with "..." behind. One that is
named here and stands in no document any more is an error.
"""

NOT_RUN = {
    ("README.md", "sudo apt-get update ..."): "goes to the network and builds for minutes",
    ("README.md", "cmake --build build && ctest ..."): "is what runs this",
    ("README.md", "sudo apt-get install -y dpkg-dev file ..."): "installs, for everybody",
    ("README.md", "cmake -B build -DOKR_PROFILE=record ..."): "builds twice, for half an hour",
    ("src/README.md", "cmake -B build-watched ..."): "builds for minutes, with clang",
    ("tests/bench/README.md", "build/tests/bench/okr_bench_compare 3 yamllint ..."):
        "measures another program for minutes",
    ("man/okr-checkin.1", "okr checkin"): "asks; tests/cli/checkin_round_test.cpp answers",
    ("man/okr-close.1", "okr close 2026-Q4"): "asks; tests/cli/close_ask_test.cpp answers",
    ("man/okr-completion.1", "source <(okr completion zsh)"):
        "is for zsh; tests/cli/complete_in_shells.py sources it there",
    ("man/okr-completion.1", 'okr completion zsh > "${fpath[1]}/_okr"'):
        "is for zsh; tests/cli/complete_in_shells.py sources it there",
    ("man/okr-import.1", "Team,Objective,Key result,..."):
        "is the sheet that the next one takes over",
    ("man/okr-new.1", "okr new objective"): "asks; tests/cli/new_ask_test.cpp answers",
}

# Two branches that check in at the same place.
BOTH_CHECK_IN = """
check_in() { sed -i "s|- 2026-11-16 79% 8/10|&\\n          - $1|" okrs/2026-Q4/product.yaml; git commit -qam "$1"; }
git checkout -q -b checkout main; check_in '2026-11-20 80% 8/10'
git checkout -q oven-two; check_in '2026-11-21 81% 8/10'
"""

# Run beforehand, in the same folder, by the same shell.
BEFORE = {
    ("man/okr-checkin.1", "billing-report --csv | ..."):
        "billing-report() { printf 'ref,value\\nfirst-pass,91.1%%\\nkpi:nps,36\\n'; }",
    ("man/okr-checkin.1", "okr checkin first-pass 91.1% --dry-run"): "okr checkin museum open",
    ("man/okr-close.1", "okr close 2026-Q4 product/trusted ..."): "export TODAY=2027-01-04",
    ("man/okr-close.1", "okr close 2026-Q4 --from reviews.json --dry-run"):
        """export TODAY=2027-01-04
        printf '[{"ref": "product/trusted", "grade": 0.7, "decision": "keep"}]' > reviews.json""",
    ("man/okr-explain.1", "okr explain --text - ..."):
        "printf 'Raise NPS from 30 to 45\\n' > sentences.txt",
    ("man/okr-export.1", "okr export --quiet ..."): "mkdir node_exporter",
    ("man/okr-import.1", "okr import okrs.csv --dry-run"):
        """sed -n '/^Team,/,/^[.]Ed/{/^[.]/d;p}' "$PROJECT/man/okr-import.1" > okrs.csv""",
    ("man/okr-import.1", "okr import ziele.csv ..."):
        "printf 'Team,Ziel,Ergebnis\\nProduct,Cooks find a pan,Raise orders from 12%% to 20%%\\n' > ziele.csv",
    ("man/okr-lint.1", "okr lint --stdin-filename ..."): "cat okrs/2026-Q4/product.yaml > buffer",
    ("man/okr-resolve.1", "git merge checkout"): BOTH_CHECK_IN + "set +e # there is a conflict",
    ("man/okr-resolve.1", "git checkout --merge okrs/2026-Q4/product.yaml"):
        BOTH_CHECK_IN + "git merge checkout || okr resolve okrs/2026-Q4/product.yaml",
}

# 0 where it is not named here.
EXIT = {
    ("README.md", "okr -C examples/first-try --as-of 2026-10-12 lint"): 1,
    ("man/okr-lint.1", "okr lint --fail-on warning"): 1,
    ("man/okr-status.1", "okr status --due --exit-code"): 1,
}

# What is run with other words: the benchmarks at a thousandth of their size, to see that they run,
# and nothing outside the folder.
OTHERWISE = [
    ("tests/bench/README.md", r"/tmp/", "bench-"),
    ("tests/bench/README.md", r"(okr_bench_generate \S+) \d+ \d+", r"\1 5 2000"),
    ("tests/bench/README.md", r"--cascade \d+", "--cascade 20"),
    ("tests/bench/README.md", r"(okr_bench_compare) \d+", r"\1 1"),
    ("tests/bench/README.md", r"(okr_bench_(?:score|report|find) .*) \d+$", r"\1 1"),
    ("tests/bench/README.md", r"(okr_bench_growth .*) \d+$", r"\1 1 50 60 70"),
    ("man/okr-export.1", r"/var/lib/", ""),
]
