// SPDX-License-Identifier: MIT
#include <okr/lint/lint.h>
#include <okr/text/edit.h>
#include <okr/text/source.h>
#include <okr/yaml/limits.h>
#include <okr/yaml/parse.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

namespace okr::lint {
namespace {

constexpr std::string_view opening = "\u00ab";
constexpr std::string_view closing = "\u00bb";

model::Date today() {
  return model::parse_date("2026-11-02").value();
}

struct Outcome {
  std::string bytes;
  Report report;
};

/// Lints one file in which words «like this» are bad dates.
Outcome lint(std::string_view marked, const Flags& flags = {}) {
  Outcome out;
  std::vector<diag::Diagnostic> found;
  while (!marked.empty()) {
    if (marked.starts_with(opening)) {
      diag::Diagnostic finding;
      finding.rule = "bad-date";
      finding.span.begin = static_cast<std::uint32_t>(out.bytes.size());
      found.push_back(finding);
      marked.remove_prefix(opening.size());
    } else if (marked.starts_with(closing)) {
      found.back().span.end = static_cast<std::uint32_t>(out.bytes.size());
      marked.remove_prefix(closing.size());
    } else {
      out.bytes += marked.front();
      marked.remove_prefix(1);
    }
  }
  model::Workspace workspace;
  workspace.sources = {{"a.yaml", out.bytes}};
  workspace.files.resize(1);
  workspace.files[0].comments = yaml::parse(workspace.sources[0], 0, yaml::Limits()).tree.comments;
  const Settings settings = configure(workspace, flags).settings;
  out.report = run(workspace, settings, {today(), today()}, std::move(found));
  return out;
}

/// "rule 'words': message", one a line; of bad dates only the words.
std::string left(std::string_view marked, const Flags& flags = {}) {
  const Outcome outcome = lint(marked, flags);
  std::string out;
  for (const diag::Diagnostic& d : outcome.report.diagnostics) {
    const std::string words = outcome.bytes.substr(d.span.begin, d.span.size());
    out += d.rule == "bad-date" ? words + "\n" : fmt::format("'{}': {}\n", words, d.message);
  }
  return out;
}

/// The file with all fixes made.
std::string fixed(std::string_view marked) {
  const Outcome outcome = lint(marked);
  std::vector<text::Edit> edits;
  for (const diag::Diagnostic& d : outcome.report.diagnostics) {
    for (const diag::Fix& fix : d.fixes) {
      CHECK(fix.applicability == diag::Applicability::safe);
      CHECK(fix.effect == diag::Effect::layout);
      edits.insert(edits.end(), fix.edits.begin(), fix.edits.end());
    }
  }
  return *text::apply(outcome.bytes, edits);
}

}  // namespace

TEST_CASE("a comment on the line allows what begins on the line") {
  const std::string_view text =
      "a: «x»  # okr: allow(bad-date) -- old data\n"
      "b: «y»\n";
  CHECK(left(text) == "y\n");
  const std::vector<Suppressed> known = lint(text).report.suppressed;
  REQUIRE(known.size() == 1);
  CHECK(known[0].finding.rule == "bad-date");
  CHECK(known[0].by == Suppressed::By::comment);
  CHECK(known[0].reason == "old data");
}

TEST_CASE("a comment on its own line allows all of the node below it, and no more") {
  CHECK(left("# okr: allow(bad-date) -- old data\n"
             "a:\n"
             "  b: «x»\n"
             "  c:\n"
             "    - «y»\n"
             "d: «z»\n") == "z\n");
  CHECK(left("list:\n"
             "  # okr: allow(bad-date) -- old data\n"
             "  - a: «x»\n"
             "    b: «y»\n"
             "  - a: «z»\n") == "z\n");
}

TEST_CASE("blank lines and other comments may stand between") {
  CHECK(left("# okr: allow(bad-date) -- old data\n"
             "# from the old tool\n"
             "\n"
             "a: «x»\n"
             "b: «y»\n") == "y\n");
}

TEST_CASE("allow-file at the top allows it everywhere in the file") {
  CHECK(left("# okr: allow-file(bad-date) -- old data\n"
             "a: «x»\n"
             "b: «y»\n") == "");
}

TEST_CASE("allow-file below the first key has no effect and is reported") {
  CHECK(left("a: «x»\n"
             "# okr: allow-file(bad-date) -- old data\n") ==
        "x\n'# okr: allow-file(bad-date) -- old data': allow-file has no effect here: it stands at "
        "the top of the file\n");
}

TEST_CASE("only the rules named are allowed") {
  CHECK(left("a: «x»  # okr: allow(dead-link) -- moved\n") ==
        "x\n'# okr: allow(dead-link) -- moved': nothing here needs to be allowed: dead-link\n");
}

TEST_CASE("a comment behind >- or | allows what is in the text below") {
  CHECK(left("- a: >-  # okr: allow(bad-date) -- old data\n"
             "    some words and\n"
             "    «x»\n"
             "  b: «y»\n") == "y\n");
  CHECK(left("a: |2-  # okr: allow(bad-date) -- old data\n"
             "    «x»\n") == "");
  CHECK(left("a: b>  # okr: allow(bad-date) -- old data\n"
             "c: «x»\n") ==
        "'# okr: allow(bad-date) -- old data': nothing here needs to be allowed: bad-date\nx\n");
}

TEST_CASE("okr may be written in capitals, what it is told may not") {
  CHECK(left("a: «x»  # OKR: allow(bad-date) -- old data\n") == "");
  CHECK(left("a: «x»  # Okr: Allow(bad-date) -- old data\n") ==
        "x\n'# Okr: Allow(bad-date) -- old data': 'Allow' is neither allow nor allow-file (did you "
        "mean 'allow'?)\n");
}

TEST_CASE("what keeps a file from being read cannot be allowed") {
  CHECK(left("# okr: allow-file(file-syntax, bad-date) -- it is a mess\n"
             "a: «x»\n") ==
        "'file-syntax': file-syntax cannot be allowed: what it finds keeps parts of the file from "
        "being read, and all other rules from seeing them\n");
  for (const char* rule :
       {"file-unreadable", "file-too-large", "unsupported-yaml", "conflict-marker"}) {
    const std::string text = fmt::format("a: 1  # okr: allow({}) -- it is a mess\n", rule);
    CHECK(left(text).find("cannot be allowed") != std::string::npos);
  }
}

TEST_CASE("a rule of a later version is unknown to this one") {
  CHECK(left("a: 1  # okr: allow(retired-policy) -- agreed with the board\n") ==
        "'retired-policy': there is no rule 'retired-policy'\n");
}

TEST_CASE("until its day a comment holds, then it is reported and no longer holds") {
  CHECK(left("a: «x»  # okr: allow(bad-date) until=2026-11-02 -- old data\n") == "");
  CHECK(left("a: «x»  # okr: allow(bad-date) until=2026-11-01 -- old data\n") ==
        "x\n'2026-11-01': this allowed something until 2026-11-01; the day is over\n");
}

TEST_CASE("a comment without a reason holds but is reported") {
  CHECK(left("a: «x»  # okr: allow(bad-date)\n") ==
        "'# okr: allow(bad-date)': this allows something without saying why\n");
}

TEST_CASE("an unknown rule is reported with the nearest one; the others hold") {
  CHECK(left("a: «x»  # okr: allow(bad-dat, bad-date) -- old data\n") ==
        "'bad-dat': there is no rule 'bad-dat' (did you mean 'bad-date'?)\n");
}

TEST_CASE("a comment that cannot be read is reported whole") {
  CHECK(left("a: 1  # okr: alow(bad-date)\n") ==
        "'# okr: alow(bad-date)': 'alow' is neither allow nor allow-file (did you mean "
        "'allow'?)\n");
}

TEST_CASE("what is not needed is taken out by a safe fix, and with the last rule the comment") {
  CHECK(fixed("a: 1  # okr: allow(bad-date) -- old data\nb: 2\n") == "a: 1\nb: 2\n");
  CHECK(fixed("  # okr: allow(bad-date) -- old data\n  a: 1\n") == "  a: 1\n");
  CHECK(fixed("# okr: allow(bad-date) -- old data\r\na: 1\r\n") == "a: 1\r\n");
  CHECK(fixed("a: «x»  # okr: allow(dead-link, bad-date, text-lost) -- old\n") ==
        "a: x  # okr: allow(bad-date) -- old\n");
  CHECK(fixed("a: 1\n# okr: allow(bad-date) -- at the end") == "a: 1\n");
}

TEST_CASE("of two comments that allow the same, the nearer one is needed") {
  CHECK(left("# okr: allow(bad-date) -- all of it\n"
             "a:\n"
             "  b: «x»  # okr: allow(bad-date) -- this one\n") ==
        "'# okr: allow(bad-date) -- all of it': nothing here needs to be allowed: bad-date\n");
}

TEST_CASE("a rule that is off leaves the comments that allow it alone") {
  Flags flags;
  flags.ignore = {"dead-link"};
  CHECK(left("a: 1  # okr: allow(dead-link) -- moved\n", flags) == "");
}

TEST_CASE("a finding at the end of a line without a value is on that line") {
  CHECK(left("a: «»  # okr: allow(bad-date) -- still open\n") == "");
  CHECK(left("# okr: allow(bad-date) -- still open\na:«»") == "");
}

TEST_CASE("thousands of comments and findings are matched one to one") {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "# okr: allow(bad-date) -- again\n";
  text += "list:\n";
  for (int i = 0; i < 5000; ++i) text += "  - «x»\n";
  CHECK(lint(text).report.suppressed.size() == 5000);
}

}  // namespace okr::lint
