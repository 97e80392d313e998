// SPDX-License-Identifier: MIT
#include "publish.h"

namespace okr::lsp {
namespace {

int severity_of(diag::Severity severity) {
  switch (severity) {
    case diag::Severity::error:
      return 1;
    case diag::Severity::warning:
      return 2;
    case diag::Severity::info:
      return 3;
  }
  return 1;
}

Json related_of(View& view, const diag::Diagnostic& finding) {
  Json out = Json::array();
  for (const diag::Related& related : finding.related) {
    out.push_back({{"location", view.location(related.span)}, {"message", related.message}});
  }
  return out;
}

/// A comment that allows nothing: its fix takes it away.
bool is_unnecessary(const diag::Diagnostic& finding) {
  return finding.rule == "bad-suppression" && !finding.fixes.empty();
}

/// The folders of OKRs that the client is at work in.
std::set<std::string> homes(const ServerState& state) {
  std::set<std::string> out;
  const auto add = [&](const std::string& path) {
    if (auto home = state.world.home(path)) out.insert(*std::move(home));
  };
  for (const auto& [path, document] : state.documents) add(path);
  for (const std::string& config : state.folders) add(config);
  return out;
}

using ByUri = std::map<std::string, Json>;

/// Params to publish, for each file that has findings or is open.
void add_findings(View view, ByUri& out) {
  const Snapshot& snapshot = view.snapshot();
  auto finding = snapshot.findings.begin();
  for (std::uint32_t file = 0; file < snapshot.workspace.sources.size(); ++file) {
    Json diagnostics = Json::array();
    for (; finding != snapshot.findings.end() && finding->span.file == file; ++finding) {
      diagnostics.push_back(diagnostic_of(view, *finding));
    }
    const auto version = view.version(file);
    if (diagnostics.empty() && !version) continue;
    std::string uri = view.uri(file);
    Json& params = out[uri];
    params = {{"uri", std::move(uri)}, {"diagnostics", std::move(diagnostics)}};
    if (version) params["version"] = *version;
  }
}

std::string message_of(Json params) {
  return notification_text("textDocument/publishDiagnostics", std::move(params));
}

}  // namespace

Json diagnostic_of(View& view, const diag::Diagnostic& finding) {
  Json out{{"range", view.range(finding.span)},
           {"severity", severity_of(finding.severity)},
           {"code", finding.rule},
           {"source", "okr"},
           {"message", finding.message}};
  if (!finding.help.empty()) out["message"] = finding.message + '\n' + finding.help;
  if (view.client().related_information && !finding.related.empty()) {
    out["relatedInformation"] = related_of(view, finding);
  }
  constexpr int unnecessary = 1;
  if (view.client().unnecessary_tag && is_unnecessary(finding)) {
    out["tags"] = Json::array({unnecessary});
  }
  return out;
}

void publish_findings(ServerState& state) {
  ByUri wanted;
  for (const std::string& home : homes(state)) {
    if (SnapshotPointer snapshot = snapshot_of(state, home)) {
      add_findings(View(state, std::move(snapshot)), wanted);
    }
  }
  for (auto known = state.published.begin(); known != state.published.end();) {
    if (wanted.contains(known->first)) {
      ++known;
      continue;
    }
    state.out.push_back(message_of({{"uri", known->first}, {"diagnostics", Json::array()}}));
    known = state.published.erase(known);
  }
  for (auto& [uri, params] : wanted) {
    std::string message = message_of(std::move(params));
    std::string& last = state.published[uri];
    if (last == message) continue;
    last = message;
    state.out.push_back(std::move(message));
  }
}

}  // namespace okr::lsp
