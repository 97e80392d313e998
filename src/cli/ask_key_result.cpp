// SPDX-License-Identifier: MIT
#include "ask_checked.h"
#include "new_checks.h"
#include "new_ids.h"
#include "new_key_result.h"
#include "new_sentence.h"
#include "prompt.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <ostream>
#include <utility>

namespace okr::cli {
namespace {

class Interview {
 public:
  Interview(const Session& session, const Book& book, const model::DateRange& range,
            KnownParts known)
      : session_(session), book_(book), range_(range), known_(std::move(known)) {}

  /// Nothing where the person ended it; an empty title where they want no more.
  std::optional<NewKeyResult> run(Need need) {
    for (;;) {
      const auto measured = ask_measured(need);
      if (!measured) return std::nullopt;
      if (measured->empty()) return NewKeyResult{};
      NewKeyResult out;
      if (is_whole_key_result(book_.config(), *measured)) {
        out.title = *measured;
      } else {
        const auto sentence = ask_sentence(*measured);
        if (!sentence) return std::nullopt;
        if (sentence->empty()) {
          known_ = {{}, {}, {}, known_.due};  // asked anew
          continue;
        }
        out.title = *sentence;
      }
      const auto due = ask_due();
      if (!due) return std::nullopt;
      if (*due != model::to_string(range_.end)) out.due = *due;
      return out;
    }
  }

 private:
  std::optional<std::string> ask_measured(Need need) {
    if (!known_.metric.empty()) return known_.metric;
    return ask_checked(session_.env, "  what is measured, or the whole sentence", "",
                       [&](const std::string& s) -> std::optional<Objection> {
                         if (s.empty()) return need == Need::one ? some_text(s) : std::nullopt;
                         if (!value_problem(book_, s)) {
                           return Objection{fmt::format(
                               "'{}' is a number; write what is counted or measured, such "
                               "as the refund rate",
                               s)};
                         }
                         if (!is_whole_key_result(book_.config(), s))
                           return objection_to_metric(book_, s);
                         return objection_to(book_, s, lint::SentenceRole::key_result);
                       });
  }

  /// Asked where it is not known, or is no good; Enter goes back, since the thing itself may have
  /// been a slip.
  std::optional<std::string> ask_level(std::string_view question, const std::string& known,
                                       const AnswerCheck& check) {
    if (!known.empty()) {
      const auto objection = check(known);
      if (!objection) return known;
      show_indented(session_.env, objection->words);
    }
    return ask_checked(session_.env, question, "",
                       [&](const std::string& s) -> std::optional<Objection> {
                         return s.empty() ? std::nullopt : check(s);
                       });
  }

  /// Empty where the sentence will not do: then it is asked from the start.
  std::optional<std::string> ask_sentence(const std::string& metric) {
    auto from = ask_level("  where is it today", known_.from,
                          [&](const std::string& s) { return refused(value_problem(book_, s)); });
    if (!from || from->empty()) return from;
    Result<std::string> sentence = Error{};
    auto to = ask_level("  where is it to be", known_.to,
                        [&](const std::string& s) -> std::optional<Objection> {
                          if (auto problem = value_problem(book_, s))
                            return Objection{problem->message};
                          sentence = measured_sentence(metric, *from, s, book_.config().currency);
                          if (sentence) return std::nullopt;
                          return Objection{sentence.error().message};
                        });
    if (!to || to->empty()) return to;
    session_.env.err << "  " << text::escape_controls(*sentence) << '\n';
    const auto objection = objection_to(book_, *sentence, lint::SentenceRole::key_result);
    if (!objection) return *sentence;
    show_indented(session_.env, objection->words);
    if (objection->weight == Objection::Weight::refused) return std::string();
    const bool keeps = ask_yes_no(session_.env, "  keep it?", YesNo::yes) == YesNo::yes;
    return keeps ? *sentence : std::string();
  }

  std::optional<std::string> ask_due() {
    if (!known_.due.empty()) return known_.due;
    return ask_checked(session_.env, "  by when", model::to_string(range_.end),
                       [&](const std::string& s) { return refused(due_problem(s, range_)); });
  }

  const Session& session_;
  const Book& book_;
  const model::DateRange& range_;
  KnownParts known_;
};

}  // namespace

AskedKeyResult ask_key_result(const Session& session, const Book& book,
                              const model::DateRange& range, const std::set<std::string>& taken,
                              Need need, KnownParts known) {
  auto given = Interview(session, book, range, std::move(known)).run(need);
  if (!given) return {AskedKeyResult::End::ended};
  if (given->title.empty()) return {AskedKeyResult::End::enough};
  given->id = new_id(metric_of(book.config(), given->title), "kr", taken);
  return {AskedKeyResult::End::given, *std::move(given)};
}

}  // namespace okr::cli
