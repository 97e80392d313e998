// SPDX-License-Identifier: MIT
// All versions are merged as they would be with LF line endings, without a BOM and with a last line
// break; the result gets these back.
#include "merge_chunks.h"
#include "merge_lines.h"
#include "merge_outline.h"
#include "merge_pieces.h"
#include "merge_proof.h"

#include <okr/edit/merge.h>
#include <okr/yaml/parse.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace okr::edit {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// How a file is written, apart from what it says.
struct Form {
  bool has_mark = false;
  bool has_returns = false;
  bool ends_open = false;  ///< without a last line break
};

struct Plain {
  std::string text;
  Form form;
};

std::string without_returns(std::string_view bytes) {
  std::string out;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes.substr(i, 2) != "\r\n") out += bytes[i];
  }
  return out;
}

Plain plain(std::string_view bytes) {
  Plain out;
  out.form.has_mark = bytes.starts_with(byte_order_mark);
  if (out.form.has_mark) bytes.remove_prefix(byte_order_mark.size());
  out.text = without_returns(bytes);
  const auto breaks = std::count(out.text.begin(), out.text.end(), '\n');
  const std::size_t returns = bytes.size() - out.text.size();
  out.form.has_returns = 2 * returns > static_cast<std::size_t>(breaks);
  out.form.ends_open = !out.text.empty() && !out.text.ends_with('\n');
  if (out.form.ends_open) out.text += '\n';
  return out;
}

std::string in_form(std::string text, const Form& form) {
  if (form.ends_open && text.ends_with('\n')) text.pop_back();
  std::string out(form.has_mark ? byte_order_mark : "");
  for (const char c : text) {
    if (c == '\n' && form.has_returns) out += '\r';
    out += c;
  }
  return out;
}

/// One side's choice where the other left it as it was.
bool merged(bool base, bool ours, bool theirs) {
  return ours == base ? theirs : ours;
}

Form merged_form(const Plain* base, const Plain& ours, const Plain& theirs) {
  if (!base) return ours.form;
  return {merged(base->form.has_mark, ours.form.has_mark, theirs.form.has_mark),
          ours.form.has_returns,
          merged(base->form.ends_open, ours.form.ends_open, theirs.form.ends_open)};
}

/// A version that can be read without gaps.
struct Version {
  yaml::Parsed parsed;
  Piece file;
};

std::optional<yaml::Parsed> read(const std::string& text, const yaml::Limits& limits) {
  yaml::Parsed parsed = yaml::parse({"", text}, 0, limits);
  if (!parsed.unread.empty()) return std::nullopt;
  return parsed;
}

std::optional<Version> version_of(const std::string& text, const yaml::Limits& limits) {
  auto parsed = read(text, limits);
  if (!parsed) return std::nullopt;
  auto file = outline(text, parsed->tree);
  if (!file) return std::nullopt;
  return Version{std::move(*parsed), std::move(*file)};
}

struct Versions {
  Version base;
  Version ours;
  Version theirs;
};

std::size_t errors_in(const yaml::Parsed& parsed) {
  return static_cast<std::size_t>(
      std::count_if(parsed.problems.begin(), parsed.problems.end(),
                    [](const auto& p) { return p.severity == diag::Severity::error; }));
}

struct Texts {
  const std::string& base;
  const std::string& ours;
  const std::string& theirs;
};

/// Whether the result reads, whichever way its conflicts are settled, and holds all.
bool is_proved(const Chunks& chunks, const Texts& texts, const Versions& all,
               const yaml::Limits& limits) {
  const std::string our_way = settled(chunks, Side::ours);
  const std::string their_way = settled(chunks, Side::theirs);
  const auto with_ours = read(our_way, limits);
  const auto with_theirs = read(their_way, limits);
  if (!with_ours || !with_theirs) return false;
  const std::size_t errors = errors_in(all.ours.parsed) + errors_in(all.theirs.parsed);
  if (std::max(errors_in(*with_ours), errors_in(*with_theirs)) > errors) return false;
  return holds_all({{texts.base, all.base.parsed.tree},
                    {texts.ours, all.ours.parsed.tree},
                    {texts.theirs, all.theirs.parsed.tree},
                    {our_way, with_ours->tree},
                    {their_way, with_theirs->tree}});
}

std::optional<Versions> versions_of(const Texts& texts, const yaml::Limits& limits) {
  auto base = version_of(texts.base, limits);
  auto ours = version_of(texts.ours, limits);
  auto theirs = version_of(texts.theirs, limits);
  if (!base || !ours || !theirs) return std::nullopt;
  return Versions{std::move(*base), std::move(*ours), std::move(*theirs)};
}

struct Attempt {
  Chunks chunks;
  std::vector<PutTogether> put_together;
  Merged::By by = Merged::By::entries;
};

/// Clean lines that say something else than both sides together are no merge: then all that
/// differs is one conflict.
Attempt attempt(const Texts& texts, Level::Base began_from, const yaml::Limits& limits) {
  const auto all = versions_of(texts, limits);
  if (all) {
    MergedPieces merged =
        merge_pieces(all->base.file, all->ours.file, all->theirs.file, began_from);
    if (is_proved(merged.chunks, texts, *all, limits)) {
      return {std::move(merged.chunks), std::move(merged.put_together)};
    }
  }
  Chunks lines = merge_lines(texts.base, texts.ours, texts.theirs);
  const bool is_wrong = all && !has_collision(lines) && !is_proved(lines, texts, *all, limits);
  if (is_wrong) lines = merge_lines("", texts.ours, texts.theirs);
  return {std::move(lines), {}, Merged::By::lines};
}

Merged unchanged(const std::string& bytes) {
  Merged out;
  out.bytes = bytes;
  return out;
}

}  // namespace

Merged merge(const Sides& sides, const Marking& marking, const yaml::Limits& limits) {
  if (sides.ours == sides.theirs || sides.base == sides.theirs) return unchanged(sides.ours);
  if (sides.base == sides.ours) return unchanged(sides.theirs);
  const Plain ours = plain(sides.ours);
  const Plain theirs = plain(sides.theirs);
  const Plain base = plain(sides.base.value_or(""));
  const auto began_from = sides.base ? Level::Base::known : Level::Base::unknown;
  Attempt made = attempt({base.text, ours.text, theirs.text}, began_from, limits);
  MarkedText text = marked(made.chunks, marking);
  Form form = merged_form(sides.base ? &base : nullptr, ours, theirs);
  const bool ends_in_marker =
      !made.chunks.empty() && std::holds_alternative<Collision>(made.chunks.back());
  if (ends_in_marker) form.ends_open = false;
  return {in_form(std::move(text.text), form), std::move(text.conflicts),
          std::move(made.put_together), made.by};
}

}  // namespace okr::edit
