// SPDX-License-Identifier: MIT
#include "resolve_file.h"

#include "checkin_args.h"
#include "merge_stages.h"
#include "merge_words.h"
#include "output_place.h"
#include "paths.h"
#include "read_file.h"

#include <okr/cli/write_file.h>
#include <okr/edit/conflict_file.h>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

namespace okr::cli {
namespace {

/// The file as it stands on the disk.
struct OnDisk {
  const std::string& name;
  std::string path;
  std::string bytes;
  edit::ConflictFile parts;
};

// Larger ones are merged by lines, and no OKR file is that large.
constexpr std::size_t most_bytes = std::size_t{64} << 20;

Result<std::string> read(const std::string& name, const std::string& path) {
  FileBytes bytes = read_file(path, most_bytes);
  if (auto* const text = std::get_if<std::string>(&bytes)) return std::move(*text);
  if (const auto* const large = std::get_if<TooLarge>(&bytes)) {
    return Error{fmt::format("{}: it has {} bytes, more than {}", name, large->bytes, most_bytes)};
  }
  return Error{fmt::format("{}: {}", name, std::get<Unreadable>(bytes).why)};
}

std::string without_returns(std::string text) {
  std::erase(text, '\r');
  return text;
}

/// A side as a whole: git leaves it so where it has no merge to offer.
bool is_one_side(const OnDisk& file, const edit::Sides& sides) {
  const std::string text = without_returns(file.bytes);
  return text == without_returns(sides.ours) || text == without_returns(sides.theirs);
}

Resolved told(const OnDisk& file, const edit::Merged& merged, const edit::Marking& marking) {
  return {.left = merged.conflicts.size(), .words = merge_words(file.name, merged, marking)};
}

Resolved merged_before(const OnDisk& file, const edit::Merged& merged,
                       const edit::Marking& marking) {
  if (!merged.conflicts.empty()) return told(file, merged, marking);
  return {.words = file.name + ": is merged already\n"};
}

Result<Resolved> write(const OnDisk& file, const edit::Merged& merged,
                       const edit::Marking& marking) {
  if (merged.bytes != file.bytes) {
    const Result<Written> written = replace_file(file.path, file.bytes, merged.bytes);
    if (!written) return written.error();
  }
  return told(file, merged, marking);
}

Resolved left_as_it_is(const OnDisk& file) {
  return {.left = file.parts.conflicts,
          .words = fmt::format("{}: a version of it cannot be read as YAML, or not without losing "
                               "something, so git's markers stay; decide between them, then run: "
                               "okr lint {}\n",
                               file.name, shell_word(file.name))};
}

Result<Resolved> from_markers(const OnDisk& file) {
  const edit::Merged merged = edit::merge(file.parts.sides, file.parts.marking, {});
  if (merged.by == edit::Merged::By::lines) return left_as_it_is(file);
  return write(file, merged, file.parts.marking);
}

Resolved deleted(const std::string& name, const Stages& stages) {
  const std::string who = !stages.ours && !stages.theirs ? "on both sides"
                          : stages.ours                  ? "on their side, changed on the other"
                                                         : "on our side, changed on the other";
  return {.what = Resolved::What::one_of_two,
          .words = fmt::format("{0}:1: left to decide: deleted {1}; keep it: git add {2}, or "
                               "delete it: git rm {2}\n",
                               name, who, shell_word(name))};
}

Resolved no_text(const OnDisk& file) {
  return {.what = Resolved::What::one_of_two,
          .words = fmt::format("{0}:1: left to decide: it is no text, so one version has to be "
                               "taken: git checkout --ours {1}, or: git checkout --theirs {1}\n",
                               file.name, shell_word(file.name))};
}

/// As git tells text from other files.
bool is_text(const edit::Sides& sides) {
  const auto has_none = [](const std::string& bytes) {
    return bytes.find('\0') == std::string::npos;
  };
  return has_none(sides.ours) && has_none(sides.theirs);
}

Result<Resolved> from_stages(const OnDisk& file, Stages stages) {
  const edit::Sides sides{std::move(stages.base).value_or(""), *std::move(stages.ours),
                          *std::move(stages.theirs)};
  if (!is_text(sides)) return no_text(file);
  edit::Marking marking = file.parts.marking;
  marking.shown = shown_in_conflicts(parent_of(file.path));
  const edit::Merged merged = edit::merge(sides, marking, {});
  const bool has_markers = file.parts.conflicts > 0;
  const bool is_no_better = merged.by == edit::Merged::By::lines && !merged.conflicts.empty();
  if (merged.bytes == file.bytes && !is_no_better) return merged_before(file, merged, marking);
  if (is_one_side(file, sides)) return write(file, merged, marking);
  if (!has_markers) {
    return Resolved{.words = file.name + ": has no conflict markers, so it was decided by hand\n"};
  }
  if (!edit::is_as_merged(file.parts, sides)) return from_markers(file);
  return is_no_better ? left_as_it_is(file) : write(file, merged, marking);
}

}  // namespace

Result<Resolved> resolve_file(const Session& session, const std::string& name) {
  const std::string path = absolute(session.folder, name);
  if (const auto why = stray_link(find_place(session, {}), path)) {
    return Error{fmt::format("{}: {}", name, *why)};
  }
  std::optional<Stages> stages = stages_of(path);
  if (stages && (!stages->ours || !stages->theirs)) return deleted(name, *stages);
  Result<std::string> bytes = read(name, path);
  if (!bytes) return bytes.error();
  Result<edit::ConflictFile> parts = edit::take_apart(*bytes);
  if (!parts) return Error{name + ": " + parts.error().message};
  const OnDisk file{name, path, *std::move(bytes), *std::move(parts)};
  if (stages) return from_stages(file, *std::move(stages));
  if (file.parts.conflicts > 0) return from_markers(file);
  return Resolved{.what = Resolved::What::nothing, .words = name + ": has no conflict\n"};
}

}  // namespace okr::cli
