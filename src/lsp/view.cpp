// SPDX-License-Identifier: MIT
#include "view.h"

#include "uris.h"

#include <algorithm>
#include <limits>

namespace okr::lsp {
namespace {

/// `path` under the name that the client has for its folder.
std::string shown_path(const ServerState& state, const std::string& path) {
  const LinkedFolder* best = nullptr;
  for (const LinkedFolder& folder : state.linked) {
    if (!path.starts_with(folder.real + '/')) continue;
    if (!best || best->real.size() < folder.real.size()) best = &folder;
  }
  return best ? best->shown + path.substr(best->real.size()) : path;
}

/// Some clients write the largest number of their language where they mean the end.
std::uint32_t number_of(const Json& number) {
  constexpr double most = std::numeric_limits<std::int32_t>::max();
  return static_cast<std::uint32_t>(std::clamp(number.get<double>(), 0.0, most));
}

Json text_edits(View& view, const std::vector<text::Edit>& edits) {
  Json out = Json::array();
  for (const text::Edit& edit : edits) {
    out.push_back({{"range", view.range(edit.span)}, {"newText", edit.text}});
  }
  return out;
}

}  // namespace

std::string View::path(std::uint32_t file) const {
  return snapshot_->folder + '/' + snapshot_->workspace.sources[file].path;
}

std::string_view View::bytes(std::uint32_t file) const {
  return snapshot_->workspace.sources[file].bytes;
}

std::optional<std::uint32_t> View::file_at(const std::string& wanted) const {
  const std::string folder = snapshot_->folder + '/';
  if (!wanted.starts_with(folder)) return std::nullopt;
  const std::string_view from_folder = std::string_view(wanted).substr(folder.size());
  const auto& sources = snapshot_->workspace.sources;
  const auto found = std::find_if(sources.begin(), sources.end(), [&](const text::Source& source) {
    return source.path == from_folder;
  });
  if (found == sources.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - sources.begin());
}

std::string View::uri(std::uint32_t file) const {
  const std::string real = path(file);
  const auto open = state_.documents.find(real);
  return open != state_.documents.end() ? open->second.uri : uri_of_path(shown_path(state_, real));
}

std::optional<std::int64_t> View::version(std::uint32_t file) const {
  const auto open = state_.documents.find(path(file));
  if (open == state_.documents.end()) return std::nullopt;
  return open->second.version;
}

const LineStarts& View::lines(std::uint32_t file) {
  const auto known = lines_.find(file);
  if (known != lines_.end()) return known->second;
  const Bom bom = version(file) ? Bom::counted : Bom::hidden;
  return lines_.emplace(file, LineStarts(bytes(file), bom)).first->second;
}

std::uint32_t View::offset(std::uint32_t file, Position position) {
  return lines(file).offset(bytes(file), position, client().encoding);
}

Json View::range(text::Span span) {
  const auto at = [&](std::uint32_t offset) -> Json {
    const Position p = lines(span.file).position(bytes(span.file), offset, client().encoding);
    return {{"line", p.line}, {"character", p.character}};
  };
  return {{"start", at(span.begin)}, {"end", at(span.end)}};
}

Json View::location(text::Span span) {
  return {{"uri", uri(span.file)}, {"range", range(span)}};
}

Json View::edit(std::vector<text::Edit> edits) {
  std::stable_sort(edits.begin(), edits.end(),
                   [](const text::Edit& a, const text::Edit& b) { return a.span < b.span; });
  std::map<std::uint32_t, std::vector<text::Edit>> by_file;
  for (text::Edit& edit : edits) by_file[edit.span.file].push_back(std::move(edit));
  Json changes = Json::object();
  Json document_changes = Json::array();
  for (const auto& [file, of_file] : by_file) {
    Json texts = text_edits(*this, of_file);
    if (!client().document_changes) {
      changes[uri(file)] = std::move(texts);
      continue;
    }
    const auto known = version(file);
    document_changes.push_back(
        {{"textDocument", {{"uri", uri(file)}, {"version", known ? Json(*known) : Json()}}},
         {"edits", std::move(texts)}});
  }
  if (client().document_changes) return {{"documentChanges", std::move(document_changes)}};
  return {{"changes", std::move(changes)}};
}

Position position_of(const Json& position) {
  return {number_of(position.at("line")), number_of(position.at("character"))};
}

void remember_link(ServerState& state, const std::string& shown, const std::string& real) {
  std::string_view a = shown;
  std::string_view b = real;
  while (!a.empty() && !b.empty() && a != b) {
    const std::size_t slash_a = a.rfind('/');
    const std::size_t slash_b = b.rfind('/');
    if (a.substr(slash_a) != b.substr(slash_b)) break;
    a = a.substr(0, slash_a);
    b = b.substr(0, slash_b);
  }
  if (a == b) return;
  std::erase_if(state.linked, [&](const LinkedFolder& known) { return known.real == b; });
  state.linked.push_back({std::string(b), std::string(a)});
}

std::optional<std::string> path_at(ServerState& state, const std::string& uri) {
  const Result<std::string> path = path_of_uri(uri);
  if (!path) {
    if (uri.starts_with("file:")) say_once(state, path.error().message);
    return std::nullopt;
  }
  std::string real = state.world.resolved(*path);
  if (real != *path) remember_link(state, *path, real);
  return real;
}

std::optional<Place> place_of(ServerState& state, const Json& params) {
  const auto path = path_at(state, params.at("textDocument").at("uri").get<std::string>());
  const bool has_position = params.contains("position");
  const Position position = has_position ? position_of(params.at("position")) : Position();
  const auto home = path ? state.world.home(*path) : std::nullopt;
  SnapshotPointer snapshot = home ? snapshot_of(state, *home) : nullptr;
  if (!snapshot) return std::nullopt;
  View view(state, std::move(snapshot));
  const auto file = view.file_at(*path);
  if (!file) return std::nullopt;
  const std::uint32_t offset = view.offset(*file, position);
  return Place{std::move(view), {*file, offset}};
}

}  // namespace okr::lsp
