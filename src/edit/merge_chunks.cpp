// SPDX-License-Identifier: MIT
#include "merge_chunks.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace okr::edit {
namespace {

std::string marker(char c, const Marking& marking, const std::string& label) {
  std::string line(marking.marker_size, c);
  if (!label.empty()) line += ' ' + label;
  return line + '\n';
}

std::string marked_text(const Collision& collision, const Marking& marking) {
  std::string out = marker('<', marking, marking.ours) + collision.ours;
  if (marking.shown == Marking::Shown::base_too) {
    out += marker('|', marking, marking.base) + collision.base;
  }
  return out + marker('=', marking, "") + collision.theirs + marker('>', marking, marking.theirs);
}

}  // namespace

void append(Chunks& chunks, std::string text) {
  if (text.empty()) return;
  if (!chunks.empty()) {
    if (auto* const last = std::get_if<std::string>(&chunks.back())) {
      *last += text;
      return;
    }
  }
  chunks.emplace_back(std::move(text));
}

void append(Chunks& chunks, Chunks more) {
  for (Chunk& chunk : more) {
    if (auto* const text = std::get_if<std::string>(&chunk)) {
      append(chunks, std::move(*text));
    } else {
      chunks.push_back(std::move(chunk));
    }
  }
}

bool has_collision(const Chunks& chunks) {
  return std::any_of(chunks.begin(), chunks.end(),
                     [](const Chunk& c) { return std::holds_alternative<Collision>(c); });
}

std::string settled(const Chunks& chunks, Side side) {
  std::string out;
  for (const Chunk& chunk : chunks) {
    if (const auto* const collision = std::get_if<Collision>(&chunk)) {
      out += side == Side::ours ? collision->ours : collision->theirs;
    } else {
      out += std::get<std::string>(chunk);
    }
  }
  return out;
}

MarkedText marked(const Chunks& chunks, const Marking& marking) {
  MarkedText out;
  std::uint32_t line = 1;
  for (const Chunk& chunk : chunks) {
    std::string text;
    if (const auto* const collision = std::get_if<Collision>(&chunk)) {
      out.conflicts.push_back({line, collision->what});
      text = marked_text(*collision, marking);
    } else {
      text = std::get<std::string>(chunk);
    }
    line += static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
    out.text += text;
  }
  return out;
}

}  // namespace okr::edit
