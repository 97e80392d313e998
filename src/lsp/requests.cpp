// SPDX-License-Identifier: MIT
#include "requests.h"

#include "view.h"

#include <fmt/format.h>

namespace okr::lsp {
namespace {

Json markdown(const std::string& text) {
  return {{"kind", "markdown"}, {"value", text}};
}

/// The protocol's number for an icon.
int icon_of(Completion::Kind kind) {
  switch (kind) {
    case Completion::Kind::key:
      return 10;  // Property
    case Completion::Kind::value:
      return 20;  // EnumMember
    case Completion::Kind::team:
      return 9;  // Module
    case Completion::Kind::person:
      return 6;  // Variable
    case Completion::Kind::reference:
      return 18;  // Reference
    case Completion::Kind::rule:
      return 14;  // Keyword
  }
  return 1;  // Text
}

int icon_of(Symbol::Kind kind) {
  switch (kind) {
    case Symbol::Kind::objective:
      return 5;  // Class
    case Symbol::Kind::key_result:
      return 8;  // Field
    case Symbol::Kind::kpi:
      return 16;  // Number
    case Symbol::Kind::project:
      return 2;  // Module
    case Symbol::Kind::team:
      return 3;  // Namespace
    case Symbol::Kind::person:
      return 19;  // Object
  }
  return 13;  // Variable
}

/// `number` keeps the order in an editor that sorts.
Json completion_item(View& view, const Completion& completion, std::size_t number) {
  Json item{{"label", completion.label},
            {"kind", icon_of(completion.kind)},
            {"sortText", fmt::format("{:06}", number)},
            {"textEdit",
             {{"range", view.range(completion.edit.span)}, {"newText", completion.edit.text}}}};
  if (!completion.detail.empty()) item["detail"] = completion.detail;
  if (!completion.documentation.empty()) {
    item["documentation"] = markdown(completion.documentation);
  }
  return item;
}

Json locations(View& view, const std::vector<text::Span>& spans) {
  Json out = Json::array();
  for (const text::Span span : spans) out.push_back(view.location(span));
  return out;
}

/// Not deeper than objectives and their key results.
Json nested(View& view, const std::vector<Symbol>& symbols) {
  Json out = Json::array();
  for (const Symbol& symbol : symbols) {
    Json& one = out.emplace_back(Json{{"name", symbol.name},
                                      {"kind", icon_of(symbol.kind)},
                                      {"range", view.range(symbol.range)},
                                      {"selectionRange", view.range(symbol.selection)}});
    if (!symbol.detail.empty()) one["detail"] = symbol.detail;
    if (!symbol.children.empty()) one["children"] = nested(view, symbol.children);
  }
  return out;
}

/// For a client that knows no nesting.
void add_flat(View& view, const std::vector<Symbol>& symbols, const std::string& inside,
              Json& out) {
  for (const Symbol& symbol : symbols) {
    Json& one = out.emplace_back(Json{{"name", symbol.name},
                                      {"kind", icon_of(symbol.kind)},
                                      {"location", view.location(symbol.selection)}});
    if (!inside.empty()) one["containerName"] = inside;
    add_flat(view, symbol.children, symbol.name, out);
  }
}

}  // namespace

Outcome answer_hover(ServerState& state, const Json& params) {
  std::optional<Place> place = place_of(state, params);
  if (!place) return Json(nullptr);
  const std::optional<Hover> found = hover(place->view.snapshot(), place->cursor);
  if (!found) return Json(nullptr);
  return Json{{"contents", markdown(found->markdown)}, {"range", place->view.range(found->span)}};
}

Outcome answer_completion(ServerState& state, const Json& params) {
  std::optional<Place> place = place_of(state, params);
  Json items = Json::array();
  if (place) {
    for (const Completion& each : completions(place->view.snapshot(), place->cursor)) {
      items.push_back(completion_item(place->view, each, items.size()));
    }
  }
  return Json{{"isIncomplete", false}, {"items", std::move(items)}};
}

Outcome answer_definition(ServerState& state, const Json& params) {
  std::optional<Place> place = place_of(state, params);
  if (!place) return Json::array();
  return locations(place->view, definitions(place->view.snapshot(), place->cursor));
}

Outcome answer_references(ServerState& state, const Json& params) {
  std::optional<Place> place = place_of(state, params);
  if (!place) return Json::array();
  return locations(place->view, references(place->view.snapshot(), place->cursor));
}

Outcome answer_symbols(ServerState& state, const Json& params) {
  std::optional<Place> place = place_of(state, params);
  if (!place) return Json::array();
  const std::vector<Symbol> found = symbols(place->view.snapshot(), place->cursor.file);
  if (state.client.nested_symbols) return nested(place->view, found);
  Json out = Json::array();
  add_flat(place->view, found, "", out);
  return out;
}

Outcome answer_prepare_rename(ServerState& state, const Json& params) {
  std::optional<Place> place = place_of(state, params);
  if (!place) return Json(nullptr);
  const std::optional<Renamable> found = renamable(place->view.snapshot(), place->cursor);
  if (!found) return Json(nullptr);
  return Json{{"range", place->view.range(found->span)}, {"placeholder", found->id}};
}

Outcome answer_rename(ServerState& state, const Json& params) {
  const auto name = params.at("newName").get<std::string>();
  // Not every client tells what changes on the disk, and places in a file that was changed would be
  // wrong ones.
  forget_loaded(state);
  std::optional<Place> place = place_of(state, params);
  if (!place) return Failure{Code::request_failed, "this is no OKR file: nothing is renamed"};
  Result<std::vector<text::Edit>> edits = rename(place->view.snapshot(), place->cursor, name);
  if (!edits) return Failure{Code::request_failed, edits.error().message};
  return place->view.edit(*std::move(edits));
}

}  // namespace okr::lsp
