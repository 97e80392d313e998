// SPDX-License-Identifier: MIT
#include "checks.h"
#include "files.h"
#include "support/check.h"

#include <okr/lint/allow.h>
#include <okr/lint/baseline.h>

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace okr::fuzz {
namespace {

using test::Checked;

Fault wrongly_suppressed(const lint::Report& report) {
  for (const lint::Suppressed& suppressed : report.suppressed)
    if (!lint::can_be_allowed(suppressed.finding.rule))
      return fmt::format("{} was suppressed", suppressed.finding.rule);
  return std::nullopt;
}

/// Rules and places of all that was found, told or suppressed, but for what is said of comments.
using Found = std::vector<std::tuple<std::string_view, text::Span>>;
Found all_found(const lint::Report& report) {
  Found found;
  for (const diag::Diagnostic& finding : report.diagnostics)
    if (finding.rule != "bad-suppression") found.emplace_back(finding.rule, finding.span);
  for (const lint::Suppressed& suppressed : report.suppressed)
    found.emplace_back(suppressed.finding.rule, suppressed.finding.span);
  std::sort(found.begin(), found.end());
  return found;
}

/// The same files with nothing in them that speaks to okr.
std::vector<text::Source> without_allowing(std::vector<text::Source> files) {
  for (text::Source& file : files) {
    for (std::size_t at = file.bytes.find("okr:"); at != std::string::npos;
         at = file.bytes.find("okr:", at)) {
      if (file.bytes.rfind('#', at) != std::string::npos) file.bytes[at] = 'x';
      ++at;
    }
  }
  return files;
}

Fault lost_to_comments(const std::vector<text::Source>& files) {
  const Checked checked = test::check(files, test::strict());
  if (Fault fault = wrongly_suppressed(checked.report)) return fault;
  const Checked plain = test::check(without_allowing(files), test::strict());
  if (!plain.report.suppressed.empty()) return "suppressed without a comment";
  if (all_found(checked.report) == all_found(plain.report)) return std::nullopt;
  return "a comment makes findings go or come";
}

Fault lost_to_baseline(const Checked& checked, const lint::Baseline& baseline) {
  const lint::WithBaseline with =
      lint::apply_baseline(checked.workspace, checked.settings, {}, {}, baseline, checked.report);
  if (Fault fault = wrongly_suppressed(with.report)) return fault;
  if (all_found(with.report) != all_found(checked.report))
    return "a baseline makes findings go or come";
  if (with.used.size() + with.stale.size() + with.untold.size() != baseline.size())
    return "not every entry of a baseline is used, stale or untold";
  const lint::Baseline next = lint::baseline_of(checked.workspace, {}, with, lint::example_day());
  const Result<lint::Baseline> again = lint::parse_baseline(lint::to_text(next));
  if (!again) return "a baseline is not read back: " + again.error().message;
  return *again == next ? std::nullopt : Fault("a baseline is read back differently");
}

}  // namespace

Fault fault_in_suppression(std::string_view bytes) {
  const std::size_t begin = std::min(bytes.find("# okr baseline "), bytes.size());
  const std::vector<text::Source> files = files_in(bytes.substr(0, begin));
  if (Fault fault = lost_to_comments(files)) return fault;
  const Result<lint::Baseline> read = lint::parse_baseline(bytes.substr(begin));
  return lost_to_baseline(test::check(files, test::strict()), read ? *read : lint::Baseline());
}

}  // namespace okr::fuzz
