// SPDX-License-Identifier: MIT
#include "documents.h"

#include "view.h"

#include <algorithm>

namespace okr::lsp {
namespace {

std::string uri_in(const Json& params) {
  return params.at("textDocument").at("uri").get<std::string>();
}

/// Null in a file that is not versioned.
std::int64_t version_in(const Json& params) {
  const Json& document = params.at("textDocument");
  const auto version = document.find("version");
  return version != document.end() && version->is_number_integer() ? version->get<std::int64_t>()
                                                                   : 0;
}

/// `text` with one change of the protocol made; the range counts in the text as it is.
void change_text(std::string& text, const Json& change, Encoding encoding) {
  std::string inserted = change.at("text").get<std::string>();
  const auto range = change.find("range");
  if (range == change.end() || range->is_null()) {
    text = std::move(inserted);
    return;
  }
  const LineStarts lines(text);
  const std::uint32_t from = lines.offset(text, position_of(range->at("start")), encoding);
  const std::uint32_t to = lines.offset(text, position_of(range->at("end")), encoding);
  const auto [begin, end] = std::minmax(from, to);
  text.replace(begin, end - begin, inserted);
}

/// Whether what was loaded holds exactly `text` for the file at `path`.
bool is_loaded_so(ServerState& state, const std::string& path, const std::string& text) {
  return std::any_of(state.loaded.begin(), state.loaded.end(), [&](const auto& each) {
    if (!each.second) return false;
    const View view(state, each.second);
    const auto file = view.file_at(path);
    return file && each.second->workspace.sources[*file].bytes == text;
  });
}

}  // namespace

void did_open(ServerState& state, const Json& params) {
  const std::string uri = uri_in(params);
  const std::optional<std::string> path = path_at(state, uri);
  if (!path) return;
  std::string text = params.at("textDocument").at("text").get<std::string>();
  const bool is_news = !is_loaded_so(state, *path, text);
  state.documents[*path] = {uri, version_in(params)};
  state.open[*path] = std::move(text);
  state.has_news = true;
  if (is_news) forget_loaded(state);
}

void did_change(ServerState& state, const Json& params) {
  const std::optional<std::string> path = path_at(state, uri_in(params));
  const auto open = path ? state.open.find(*path) : state.open.end();
  if (open == state.open.end()) return;
  const Json& changes = params.at("contentChanges");
  std::string text = open->second;
  for (const Json& change : changes) change_text(text, change, state.client.encoding);
  open->second = std::move(text);
  state.documents[*path].version = version_in(params);
  forget_loaded(state);
}

void did_save(ServerState& state, const Json& params) {
  if (path_at(state, uri_in(params))) forget_loaded(state);
}

void did_close(ServerState& state, const Json& params) {
  const std::optional<std::string> path = path_at(state, uri_in(params));
  if (!path || state.open.erase(*path) == 0) return;
  state.documents.erase(*path);
  forget_loaded(state);
}

void did_change_watched_files(ServerState& state, const Json&) {
  forget_loaded(state);
}

}  // namespace okr::lsp
