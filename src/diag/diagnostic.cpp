// SPDX-License-Identifier: MIT
#include <okr/diag/diagnostic.h>

#include <algorithm>
#include <tuple>
#include <utility>

namespace okr::diag {
namespace {

/// Equal ones stay in their order. A finding has hundreds of bytes: each is moved once.
template <class Before>
std::vector<Diagnostic> moved_in_order(std::vector<Diagnostic> from, const Before& before) {
  std::vector<Diagnostic*> order;
  order.reserve(from.size());
  for (Diagnostic& one : from) order.push_back(&one);
  std::stable_sort(order.begin(), order.end(),
                   [&](const Diagnostic* a, const Diagnostic* b) { return before(*a, *b); });
  std::vector<Diagnostic> out;
  out.reserve(from.size());
  for (Diagnostic* const one : order) out.push_back(std::move(*one));
  return out;
}

}  // namespace

Diagnostic make_diagnostic(std::string_view rule, text::Span span, std::string message,
                           std::string help) {
  Diagnostic out;
  out.rule = rule;
  out.span = span;
  out.message = std::move(message);
  out.help = std::move(help);
  return out;
}

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::info:
      return "info";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return {};
}

std::string_view name_of(Confidence confidence) {
  switch (confidence) {
    case Confidence::low:
      return "low";
    case Confidence::medium:
      return "medium";
    case Confidence::high:
      return "high";
  }
  return {};
}

std::string_view name_of(Applicability applicability) {
  switch (applicability) {
    case Applicability::safe:
      return "safe";
    case Applicability::unsafe:
      return "unsafe";
    case Applicability::needs_input:
      return "needs-input";
  }
  return {};
}

void sort_and_deduplicate(std::vector<Diagnostic>& diagnostics) {
  const auto key = [](const Diagnostic& d) { return std::tie(d.span, d.rule, d.message); };
  const auto before = [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); };
  // They are sorted again whenever some may have been added, and mostly none were.
  if (!std::is_sorted(diagnostics.begin(), diagnostics.end(), before))
    diagnostics = moved_in_order(std::move(diagnostics), before);
  const auto same = [&](const Diagnostic& a, const Diagnostic& b) { return key(a) == key(b); };
  diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end(), same), diagnostics.end());
}

}  // namespace okr::diag

template class std::vector<okr::diag::Related>;
template class std::vector<okr::diag::Fix>;
template class std::vector<okr::diag::Diagnostic>;
