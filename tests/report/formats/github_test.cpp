// SPDX-License-Identifier: MIT
#include "../sample_view.h"

#include <algorithm>
#include <map>
#include <optional>

namespace okr::report {
namespace {

using diag::Severity;

std::string github(const SampleView& sample, const std::string& prefix = "") {
  LintView view = sample.view();
  view.prefix = prefix;
  return find_lint_format("github")->print(view, plain());
}

struct Command {
  std::string name;
  std::map<std::string, std::string> properties;
  std::string data;
};

void replace_all(std::string& s, std::string_view from, std::string_view to) {
  for (std::size_t at = s.find(from); at != std::string::npos; at = s.find(from, at + to.size())) {
    s.replace(at, from.size(), to);
  }
}

std::string decoded(std::string text, bool is_property) {
  replace_all(text, "%0D", "\r");
  replace_all(text, "%0A", "\n");
  if (is_property) replace_all(text, "%3A", ":");
  if (is_property) replace_all(text, "%2C", ",");
  replace_all(text, "%25", "%");
  return text;
}

/// As GitHub's runner reads a line of a step's output.
std::optional<Command> read(std::string_view line) {
  if (!line.starts_with("::")) return std::nullopt;
  const std::size_t end = line.find("::", 2);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view head = line.substr(2, end - 2);
  const std::size_t name_end = std::min(head.find(' '), head.size());
  Command command{std::string(head.substr(0, name_end)), {}, {}};
  std::string_view rest = head.substr(std::min(name_end + 1, head.size()));
  while (!rest.empty()) {
    const std::string_view pair = rest.substr(0, rest.find(','));
    const std::size_t equals = pair.find('=');
    REQUIRE(equals != std::string_view::npos);
    command.properties[std::string(pair.substr(0, equals))] =
        decoded(std::string(pair.substr(equals + 1)), true);
    rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
  }
  command.data = decoded(std::string(line.substr(end + 2)), false);
  return command;
}

/// Its lines end where the runner ends them; each is a command.
std::vector<Command> commands_in(std::string_view out) {
  std::vector<Command> commands;
  while (!out.empty()) {
    const std::size_t end = out.find_first_of("\r\n");
    REQUIRE(end != std::string_view::npos);
    const std::optional<Command> command = read(out.substr(0, end));
    REQUIRE(command);
    commands.push_back(*command);
    out.remove_prefix(end + 1);
  }
  return commands;
}

std::ptrdiff_t count_of(const std::vector<Command>& commands, std::string_view name) {
  return std::count_if(commands.begin(), commands.end(),
                       [&](const Command& command) { return command.name == name; });
}

void add_findings(SampleView& sample, Severity severity, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) sample.finding("r", severity, {0, 0, 1}, "m");
}

std::vector<Command> of_counts(std::size_t infos, std::size_t warnings, std::size_t errors) {
  SampleView sample;
  sample.file("a.yaml", "x");
  add_findings(sample, Severity::info, infos);
  add_findings(sample, Severity::warning, warnings);
  add_findings(sample, Severity::error, errors);
  return commands_in(github(sample));
}

}  // namespace

TEST_CASE("github is a command for each finding, most severe first") {
  SampleView sample;
  sample.file("okrs/a.yaml", "title: \u00E9 X\nwhy: Y\n");
  sample.finding("missing-id", Severity::info, sample.at(0, "X"), "no id");
  sample.finding("no-why", Severity::warning, sample.at(0, "Y"), "no why").help = "say why\nor how";
  sample.finding("bad-id", Severity::error, {0, 18, 18}, "bad id");
  CHECK(github(sample) ==
        "::error file=okrs/a.yaml,line=2,endLine=2,col=7,endColumn=7,title=okr (bad-id)::bad id\n"
        "::warning file=okrs/a.yaml,line=2,endLine=2,col=6,endColumn=7,title=okr (no-why)::"
        "no why%0Asay why%0Aor how\n"
        "::notice file=okrs/a.yaml,line=1,endLine=1,col=10,endColumn=11,title=okr (missing-id)::"
        "no id\n");
}

TEST_CASE("github says nothing where all is well") {
  SampleView sample;
  sample.file("a.yaml", "x");
  CHECK(github(sample) == "");
}

TEST_CASE("github knows no column where a finding spans lines") {
  SampleView sample;
  sample.file("a.yaml", "\xEF\xBB\xBFtitle: a\r\n  b\r\n  c\r\nwhy: d\r\n");
  sample.finding("r", Severity::error, sample.at(0, "a\r\n  b\r\n  c"), "m");
  sample.finding("r", Severity::error, sample.at(0, "a\r\n  b\r\n"), "m");
  sample.finding("r", Severity::error, sample.at(0, "why: d\r\n"), "m");
  CHECK(github(sample) ==
        "::error file=a.yaml,line=1,endLine=3,title=okr (r)::m\n"
        "::error file=a.yaml,line=1,endLine=2,title=okr (r)::m\n"
        "::error file=a.yaml,line=4,endLine=4,title=okr (r)::m\n");
}

TEST_CASE("github's paths begin at the top of the repository") {
  SampleView sample;
  sample.file("a.yaml", "x");
  sample.finding("r", Severity::error, {0, 0, 1}, "m");
  CHECK(github(sample, "plans/\u76EE\u6A19,1/")
            .starts_with("::error file=plans/\u76EE\u6A19%2C1/a.yaml,"));
}

TEST_CASE("github reads back the text that was in the file") {
  for (const std::string_view text :
       {"100%, or: 5", "%0A::error::x", "%250A", "a\n::error file=x::y", "a\r\n::stop-commands::z",
        "::warning::", "##[error]x", "\u76EE\u6A19 \U0001F680 \U0001F468\u200D\U0001F33E",
        "\"quoted\" 'too' `x` <b>", "a=b,c=d", "%3A%2C%25", "%", "\u00FC::\u00DF"}) {
    CAPTURE(text);
    SampleView sample;
    sample.file("dir, x/" + std::string(text), "x");
    sample.finding("r", Severity::warning, {0, 0, 1}, "it says '" + std::string(text) + "'").help =
        "not " + std::string(text) + " but X";
    const std::vector<Command> commands = commands_in(github(sample));
    REQUIRE(commands.size() == 1);
    CHECK(commands[0].name == "warning");
    CHECK(commands[0].properties.size() == 6);
    CHECK(commands[0].properties.at("file") == "dir, x/" + std::string(text));
    CHECK(commands[0].properties.at("title") == "okr (r)");
    CHECK(commands[0].data ==
          "it says '" + std::string(text) + "'\nnot " + std::string(text) + " but X");
  }
}

TEST_CASE("github shows what a log would obey or hide") {
  SampleView sample;
  sample.file("\x1b[31m\u202E\t.yaml", "x");
  sample.finding("r", Severity::error, {0, 0, 1}, "a \x1b[31m \u202E b\x07 \xFF c\td");
  const Command command = commands_in(github(sample))[0];
  CHECK(command.data == "a \\x1b[31m \\u{202e} b\\x07 \\xff c\\td");
  CHECK(command.properties.at("file") == "\\x1b[31m\\u{202e}\t.yaml");
}

TEST_CASE("github gets ten of a level, and one notice for all others") {
  const std::vector<Command> ten = of_counts(10, 10, 10);
  CHECK(ten.size() == 30);
  CHECK(ten.back().properties.at("title") == "okr (r)");

  const std::vector<Command> more = of_counts(10, 11, 12);
  CHECK(count_of(more, "error") == 10);
  CHECK(count_of(more, "warning") == 10);
  CHECK(count_of(more, "notice") == 10);
  CHECK(more.back().properties.at("title") == "okr");
  CHECK(more.back().data ==
        "and 2 errors, 1 warning, 1 info more: GitHub shows 10 of a level for each step; the "
        "step's summary lists all findings, and so does 'okr lint --format concise'");

  const std::vector<Command> infos = of_counts(11, 0, 0);
  CHECK(infos.size() == 10);
  CHECK(infos.back().data.starts_with("and 2 infos more: "));
  CHECK(of_counts(0, 0, 11).back().data.starts_with("and 1 error more: "));
}

}  // namespace okr::report
