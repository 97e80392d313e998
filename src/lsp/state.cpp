// SPDX-License-Identifier: MIT
#include "state.h"

namespace okr::lsp {

void say_once(ServerState& state, const std::string& message) {
  if (!state.said.insert(message).second) return;
  constexpr int info = 3;
  state.out.push_back(
      notification_text("window/logMessage", {{"type", info}, {"message", "okr: " + message}}));
}

void forget_loaded(ServerState& state) {
  state.loaded.clear();
  state.has_news = true;
}

SnapshotPointer snapshot_of(ServerState& state, const std::string& folder) {
  const auto known = state.loaded.find(folder);
  if (known != state.loaded.end()) return known->second;
  const auto loaded = state.world.load(folder, state.open);
  if (!loaded) say_once(state, loaded.error().message);
  return state.loaded[folder] = loaded ? *loaded : nullptr;
}

}  // namespace okr::lsp
