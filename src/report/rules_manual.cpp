// SPDX-License-Identifier: MIT
// okr-rules(7) in mdoc. A text line ends its sentence, a request starts with a dot: so words from a
// row are escaped, and each stands on lines of its own.
#include "rules_page.h"

#include <fmt/format.h>

#include <algorithm>

namespace okr::report {
namespace {

using lint::Rule;

/// `s` as running text or as part of a literal block.
std::string escaped(std::string_view s) {
  std::string out;
  if (s.starts_with('.') || s.starts_with('\'')) out += "\\&";
  for (const char c : s) {
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else {
      out += c;
    }
  }
  return out;
}

std::string literal(std::string_view example) {
  std::string out = ".Bd -literal -offset indent\n";
  for (const std::string& line : lines_of(example)) out += escaped(line) + "\n";
  return out + ".Ed\n";
}

/// A text's sentences, each on its line.
std::string sentences(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t stop = text.find(". ");
    const std::size_t size = stop == std::string_view::npos ? text.size() : stop + 1;
    out += escaped(text.substr(0, size)) + "\n";
    text.remove_prefix(std::min(size + 1, text.size()));
  }
  return out;
}

std::string capitalised(std::string_view s) {
  std::string out(s);
  char& first = out.front();
  if (first >= 'a' && first <= 'z') first = static_cast<char>(first - 'a' + 'A');
  return out;
}

std::string severities(const lint::Severities& s) {
  if (!s.recommended) return fmt::format("{} under the strict profile", severity_name(s.strict));
  std::string out(severity_name(s.recommended));
  if (s.strict != s.recommended) out += fmt::format(", {} under strict", severity_name(s.strict));
  if (!s.minimal) out += ", off under minimal";
  return out;
}

std::string settings(const Rule& rule) {
  if (rule.options.empty()) return {};
  std::string out = ".Pp\nSettings:\n.Bl -tag -width Ds -compact\n";
  for (const lint::Option& option : rule.options) {
    out +=
        fmt::format(".It Cm {} : {}\n{}\n", option.name, option.standard, escaped(option.meaning));
  }
  return out + ".El\n";
}

std::string entry(const Rule& rule) {
  std::string out = fmt::format(".Ss {}\n", rule.id);
  out += fmt::format("{}.\n", escaped(capitalised(rule.summary)));
  out += sentences(rule.rationale);
  out += fmt::format(".Pp\nSeverity: {}; confidence: {}.\n", severities(rule.severities),
                     diag::name_of(rule.confidence));
  if (rule.needs_date) out += "What it finds depends on today, or on\n.Fl -as-of .\n";
  if (rule.needs_git) out += "It compares with what git had when the period began.\n";
  if (!rule.fix.empty()) out += fmt::format("Fix, {}.\n", escaped(rule.fix));
  out += settings(rule);
  out += fmt::format(".Pp\nInstead of\n{}.Pp\nwrite\n{}", literal(rule.bad), literal(rule.good));
  return out;
}

std::string section(lint::Group group) {
  std::string name(lint::name_of(group));
  for (char& c : name) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  std::string out = fmt::format(".Sh {}\n", escaped(name));
  for (const Rule* rule : rules_of(group)) out += entry(*rule);
  return out;
}

constexpr std::string_view head = R"(.Sh NAME
.Nm okr-rules
.Nd what okr lint looks for, why, and what to write instead
.Sh DESCRIPTION
.Nm okr lint
judges OKR files by the rules below.
A rule is named for the defect that it finds.
It is an error, a warning or a piece of information, as the profile says:
.Cm minimal
has what makes a file wrong,
.Cm recommended ,
the default, adds what makes OKRs good, and
.Cm strict
the fine points.
An error that is found with low confidence is only a warning, so that an error is right nearly
always; one that
.Pa okr.yaml
asks for stays an error.
.Pp
In
.Pa okr.yaml
every rule takes another severity, for all files or some, and where it has settings, other numbers:
.Bd -literal -offset indent
lint:
  profile: recommended
  rules:
    missing\-id: warning
    key\-result\-without\-baseline: {severity: warning}
  overrides:
    \- {files: ["okrs/2025\-*/**"], rules: {key\-result\-without\-baseline: off}}
.Ed
.Pp
A finding has one cause and one message: where a task stands in place of a key result, it is not
also called unmeasured.
.Pp
What is fine in one place is allowed there by a comment, on the line or on its own line above the
part that it is about:
.Bd -literal -offset indent
# okr: allow(key\-result\-without\-baseline) until=2026\-12\-31 \-\- first survey in May
.Ed
.Pp
.Ic allow\-file
at the top of a file allows it in the whole file.
A comment that allows more than there is, gives no reason or is past its day is reported itself.
.Pp
The examples are pieces of OKR files; what stands around them is left out.
)";

constexpr std::string_view foot = R"(.Sh SEE ALSO
.Xr okr 1 ,
.Xr okr-lint 1 ,
.Xr okr.yaml 5
)";

}  // namespace

std::string rules_manual() {
  std::string out = ".\\\" SPDX-License-Identifier: MIT\n";
  out += ".\\\" Written by okr's tests from the rules' rows: see src/README.md.\n";
  out += ".Dd November 22, 2026\n.Dt OKR-RULES 7\n.Os\n";
  out += head;
  for (const lint::Group group : groups()) out += section(group);
  out += foot;
  return out;
}

}  // namespace okr::report
