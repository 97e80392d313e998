// SPDX-License-Identifier: MIT
// Objectives, key results and what is recorded about them, as the user's files say it: nothing is
// summed up here. What could not be read is absent; a diagnostic has said so.
#pragma once

#include <okr/model/config.h>
#include <okr/model/period.h>
#include <okr/model/spanned.h>
#include <okr/prose/quantity.h>
#include <okr/prose/reading.h>
#include <okr/text/rare.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace okr::model {

/// A field that few have, and where it is written: used like Maybe, and one pointer wide.
template <class T>
using Written = text::Rare<Spanned<T>>;

using prose::Direction;
using prose::Kind;
using prose::Quantity;
using text::Rare;

/// The one-line text of a title, why or note, and where each of its bytes was written.
struct Text {
  std::string value;
  text::Span span;
  /// Pairs (byte of value, byte of file) in ascending order: from a pair on, bytes run in step.
  /// Before the first pair (there is none for plain text on one line) they run from span.begin.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> steps;

  /// The place of bytes [range.begin, range.end) of the value.
  text::Span part(prose::Range range) const;
};

/// The text with `words` for bytes `range` of it.
std::string reworded(const Text& text, prose::Range range, std::string_view words);

/// The level reached, or done / open for a binary key result.
using CheckInValue = std::variant<Quantity, bool>;

struct CheckIn {
  text::Span span;             ///< the whole entry, without its dash
  text::Place note;            ///< nowhere: none is written
  bool value_written = false;  ///< something stands there, readable or not
  Placed<Date> date;           ///< absent: could not be read
  Placed<CheckInValue> value;  ///< in the key result's unit where it converts
  Placed<double> confidence;   ///< N of N/10 as written, also out of range
  Rare<Word> by;

  /// One of the places, with the file that all of them are in.
  text::Span at(text::Place place) const { return {span.file, place.begin, place.end}; }
};

struct Change {
  text::Span span;
  Maybe<Date> date;
  std::optional<Word> field;
  std::optional<Word> from;
  std::optional<Word> to;
  std::optional<Word> reason;
};

enum class Decision : unsigned char { keep, redirect, carry_over, close, drop };

struct Review {
  text::Span span;
  Maybe<double> grade;  ///< 0 to 1
  std::optional<Word> reason;
  std::optional<Word> learnings;
  Maybe<Decision> decision;
};

struct Milestone {
  text::Span span;
  std::string id;
  bool id_written = false;
  std::optional<Word> title;
  Written<Date> due;
  Written<Date> done;
  Written<double> weight;
  Written<Date> dropped;
};

struct Checkpoint {
  Maybe<Date> date;
  Written<Quantity> value;
};

/// A reference as written and, once all files are linked, what it points to.
struct Reference {
  Word text;
  enum class Outcome : unsigned char {
    unresolved,  ///< not linked yet, or nothing to link to was loaded
    objective,
    key_result,
    malformed,  ///< cannot be read as a reference
    unknown     ///< reads, but there is no such thing
  };
  Outcome outcome = Outcome::unresolved;
  std::uint32_t objective = 0;   ///< index into Workspace::objectives
  std::uint32_t key_result = 0;  ///< index into that objective's key results

  /// Whether it leads to an objective or key result that was loaded.
  bool is_found() const { return outcome == Outcome::objective || outcome == Outcome::key_result; }
};

struct Alignment {
  Reference to;
  Written<double> weight;
  bool contributes = true;
  bool in_cycle = false;  ///< set by linking: it leads, over others or at once, back to its child
  text::Span span;
};

/// Who must stay healthy meanwhile, or where values come from: a KPI by its id.
struct KpiReference {
  Word id;
  std::optional<std::uint32_t> kpi;  ///< index into Workspace::kpis, once linked
};

/// How a key result is judged: what the sentence says and its fields add. All figures are in
/// `unit`.
struct Measure {
  std::optional<Kind> kind;  ///< absent: there is nothing to judge by
  std::string metric;
  std::optional<Direction> direction;
  Maybe<double> baseline;
  Maybe<double> target;
  Maybe<double> min;
  Maybe<double> max;
  std::optional<prose::Figure> relative;  ///< "by 20%" with or without a baseline
  prose::Relative relative_kind = prose::Relative::percent;
  std::string unit;
  bool from_nothing = false;  ///< the baseline 0 was supplied: a count that begins at none
};

struct KeyResult {
  text::Span span;  ///< the whole entry
  Written<Date> dropped;
  std::string id;      ///< the written one, or the draft's
  text::Span id_span;  ///< of the written id, else of the title
  bool id_written = false;
  bool bare_sentence = false;
  /// Some of its lines or values could not be read: nothing follows from absence.
  bool unread_parts = false;
  Text title;
  prose::KeyResultReading reading;
  Measure measure;
  std::string subject;       ///< its metric as a key, equal in other words; empty: none
  std::vector<Word> owners;  ///< as written
  Rare<Word> metric;
  Written<Kind> kind;
  Written<Quantity> baseline;
  Written<Quantity> target;
  Written<Quantity> min;
  Written<Quantity> max;
  Rare<Word> unit;
  Written<Direction> direction;
  Written<Date> start;
  Written<Date> due;
  Written<double> weight;
  enum class Indicator : unsigned char { leading, lagging };
  Written<Indicator> indicator;
  Rare<Word> source;
  Rare<KpiReference> kpi;
  Maybe<double> confidence;
  Rare<text::Span> milestones_span;  ///< where `milestones` is written, also when empty
  std::vector<Milestone> milestones;
  std::vector<Checkpoint> checkpoints;
  Written<Quantity> stretch;
  std::vector<KpiReference> guardrails;
  std::vector<Change> changes;
  Rare<Word> reason;
  Rare<Reference> carried_from;
  std::vector<CheckIn> checkins;
};

enum class Commitment : unsigned char { aspirational, committed };

struct Link {
  Word name;
  Word target;
};

struct Objective {
  text::Span span;  ///< the whole entry
  std::uint32_t file = 0;
  Written<Date> dropped;
  std::string id;
  text::Span id_span;  ///< of the written id, else of the title
  bool id_written = false;
  bool unread_parts = false;  ///< as in KeyResult; true too where a key result has unread lines
  Text title;
  prose::ObjectiveReading reading;
  std::optional<Text> why;
  Rare<Text> customer;
  std::string team;      ///< a team's or person's id as written, or empty
  text::Span team_span;  ///< empty at the title where none is written
  bool person = false;   ///< `team` is a person
  std::string period;    ///< as written, or empty
  text::Span period_span;
  std::optional<DateRange> range;  ///< of its period; absent: none, or not readable
  std::vector<Word> owners;        ///< as written
  std::vector<Alignment> aligned_to;
  Written<Date> due;
  Written<Commitment> commitment;
  std::vector<Word> labels;
  std::vector<Link> links;
  std::vector<KpiReference> guardrails;
  std::optional<text::Span> key_results_span;  ///< where the list is written
  std::vector<KeyResult> key_results;
  std::vector<Change> changes;
  Rare<Word> reason;
  Rare<Reference> carried_from;
  Rare<Review> review;
};

struct Kpi {
  text::Span span;
  std::uint32_t file = 0;
  std::string id;
  text::Span id_span;
  bool id_written = false;
  Text title;
  std::optional<Word> category;
  std::optional<Word> owner;
  Maybe<Quantity> min;
  Maybe<Quantity> max;
  std::string unit;  ///< of its bounds, else of its first reading
  Maybe<int> every_days;
  std::optional<Word> source;
  std::vector<CheckIn> readings;
};

enum class ProjectStatus : unsigned char { planned, active, done, stopped };

struct Rice {
  text::Span span;
  Maybe<double> reach;
  Maybe<double> impact;
  Maybe<double> confidence;  ///< percent
  Maybe<double> effort;
};

struct Project {
  text::Span span;
  std::uint32_t file = 0;
  std::string id;
  text::Span id_span;
  bool id_written = false;
  Text title;
  std::string period;  ///< the file's, or empty: what left-out periods in `supports` mean
  std::string team;
  std::optional<Word> owner;
  Maybe<ProjectStatus> status;
  std::vector<Reference> supports;
  std::optional<Rice> rice;
};

}  // namespace okr::model

// Lists of these stand in most files: compiled once, not in each.
extern template class std::vector<okr::model::Word>;
extern template class std::vector<okr::model::CheckIn>;
extern template class std::vector<okr::model::Change>;
extern template class std::vector<okr::model::Milestone>;
extern template class std::vector<okr::model::Checkpoint>;
extern template class std::vector<okr::model::Alignment>;
extern template class std::vector<okr::model::KpiReference>;
extern template class std::vector<okr::model::Link>;
extern template class std::vector<okr::model::KeyResult>;
extern template class std::vector<okr::model::Objective>;
extern template class std::vector<okr::model::Kpi>;
extern template class std::vector<okr::model::Project>;
