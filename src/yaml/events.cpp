// SPDX-License-Identifier: MIT
#include "events.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <optional>
#include <streambuf>

namespace okr::yaml {
namespace {

/// Bytes in memory as a stream buffer, without a copy.
class MemoryBuffer final : public std::streambuf {
 public:
  explicit MemoryBuffer(std::string_view bytes) {
    char* begin = const_cast<char*>(bytes.data());  // a get area only: nothing is written
    setg(begin, begin, begin + bytes.size());
  }
};

/// Thrown out of yaml-cpp, which is safe, where there is no use in reading on.
struct Stop {
  Failure failure;
};

/// yaml-cpp marks what it missed at the end of the bytes behind that end.
std::uint32_t offset_of(const YAML::Mark& mark, std::size_t size) {
  const std::size_t at = mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
  return static_cast<std::uint32_t>(std::min(at, size));
}

class Recorder final : public YAML::EventHandler {
 public:
  Recorder(EventLog& log, const Limits& limits, std::size_t size)
      : log_(log), limits_(limits), size_(size) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ > 1) throw Stop{{Failure::Why::second_document, offset_of(mark, size_), {}}};
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    add(Event::Type::null, mark).has_property = anchor != 0;
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { add(Event::Type::alias, mark); }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    if (value.size() > limits_.scalar_bytes) {
      throw Stop{{Failure::Why::scalar_too_long, offset_of(mark, size_), {}}};
    }
    Event& event = add(Event::Type::scalar, mark);
    event.has_property = anchor != 0 || (tag != "?" && tag != "!");
    event.text = static_cast<std::uint32_t>(log_.text.size());
    event.size = static_cast<std::uint32_t>(value.size());
    log_.text += value;
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    open(Event::Type::sequence, mark, anchor != 0 || tag != "?", style);
  }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    open(Event::Type::mapping, mark, anchor != 0 || tag != "?", style);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapEnd() override { close(); }

 private:
  Event& add(Event::Type type, const YAML::Mark& mark) {
    if (++nodes_ > limits_.nodes) {
      throw Stop{{Failure::Why::too_many_nodes, offset_of(mark, size_), {}}};
    }
    Event& event = log_.events.emplace_back();
    event.at = offset_of(mark, size_);
    event.type = type;
    return event;
  }
  void open(Event::Type type, const YAML::Mark& mark, bool has_property,
            YAML::EmitterStyle::value style) {
    Event& event = add(type, mark);
    event.has_property = has_property;
    event.in_brackets = style == YAML::EmitterStyle::Flow;
    if (++depth_ > limits_.depth) throw Stop{{Failure::Why::too_deep, event.at, {}}};
  }
  void close() {
    --depth_;
    log_.events.emplace_back().type = Event::Type::end;
  }

  EventLog& log_;
  const Limits& limits_;
  std::size_t size_;
  std::size_t depth_ = 0;
  std::size_t nodes_ = 0;
  std::size_t documents_ = 0;
};

// yaml-cpp takes 230 bytes for each bracket of a row of them before it tells how deep they are.
constexpr std::size_t most_open_brackets = 10'000;

/// Where brackets are nested too deep, if so many are open that yaml-cpp had better see none. Those
/// in texts and comments are counted too: no file has that many more opening than closing ones.
std::optional<std::size_t> far_too_deep(std::string_view body, const Limits& limits) {
  const std::size_t most = std::max(most_open_brackets, limits.depth);
  std::size_t open = 0;
  std::size_t too_deep = 0;
  for (std::size_t at = 0; at < body.size() && open <= most; ++at) {
    const char c = body[at];
    if (c == '[' || c == '{') {
      if (open <= limits.depth) too_deep = at;
      ++open;
    } else if ((c == ']' || c == '}') && open > 0) {
      --open;
    }
  }
  if (open <= most) return std::nullopt;
  return too_deep;
}

}  // namespace

EventLog read_events(std::string_view body, const Limits& limits) {
  EventLog log;
  if (const auto at = far_too_deep(body, limits)) {
    log.failure = Failure{Failure::Why::too_deep, static_cast<std::uint32_t>(*at), {}};
    return log;
  }
  log.events.reserve(std::min(body.size() / 6, limits.nodes) + 8);
  log.text.reserve(body.size());
  MemoryBuffer buffer(body);
  std::istream stream(&buffer);
  Recorder recorder(log, limits, body.size());
  try {
    YAML::Parser parser(stream);
    // A second call is needed to see a second document; a third could go on for ever (",").
    if (parser.HandleNextDocument(recorder)) parser.HandleNextDocument(recorder);
  } catch (const Stop& stop) {
    log.failure = stop.failure;
  } catch (const YAML::Exception& e) {
    log.failure = Failure{Failure::Why::parser, offset_of(e.mark, body.size()), e.msg};
  } catch (const std::exception& e) {
    log.failure = Failure{Failure::Why::parser, 0, e.what()};
  }
  return log;
}

}  // namespace okr::yaml
