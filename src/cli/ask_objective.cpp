// SPDX-License-Identifier: MIT
#include "ask_checked.h"
#include "new_checks.h"
#include "new_objective.h"
#include "new_reference.h"
#include "new_sentence.h"
#include "own_person.h"

#include <okr/text/utf8.h>

#include <fmt/format.h>

#include <ostream>
#include <utility>

namespace okr::cli {
namespace {

class Interview {
 public:
  Interview(const Session& session, const Book& book, const Slot& slot, NewObjective known)
      : session_(session), book_(book), slot_(slot), out_(std::move(known)) {}

  std::optional<NewObjective> run() {
    session_.env.err
        << "A new objective of " << slot_.whose.id << " for " << slot_.period
        << ".\nEnter takes what stands in brackets, or skips; Ctrl-D writes nothing.\n";
    const bool is_whole = ask("Who is the customer?", out_.customer, any_text) &&
                          ask("What will be better for them? The objective, in one sentence",
                              out_.title, title_check()) &&
                          ask("Why now?", out_.why, any_text) && ask_key_results() &&
                          ask_parent() && ask_owner();
    if (!is_whole) return std::nullopt;
    return std::move(out_);
  }

 private:
  bool ask(std::string_view question, std::string& into, const AnswerCheck& check) {
    if (!into.empty()) return true;
    auto answer = ask_checked(session_.env, question, "", check);
    if (!answer) return false;
    into = *std::move(answer);
    return true;
  }

  AnswerCheck title_check() const {
    return [this](const std::string& s) {
      if (auto empty = some_text(s)) return empty;
      return objection_to(book_, s, lint::SentenceRole::objective);
    };
  }

  bool ask_key_results() {
    if (!out_.key_results.empty()) return true;
    session_.env.err
        << "How will you know? Three to five key results; Enter ends, at a value goes back\n";
    std::set<std::string> taken;
    for (;;) {
      const Need need = out_.key_results.empty() ? Need::one : Need::any;
      AskedKeyResult asked = ask_key_result(session_, book_, slot_.range, taken, need);
      if (asked.end == AskedKeyResult::End::ended) return false;
      if (asked.end == AskedKeyResult::End::enough) return true;
      taken.insert(asked.key_result.id);
      out_.key_results.push_back(std::move(asked.key_result));
    }
  }

  Result<std::string> chosen_parent(const std::vector<std::string>& listed,
                                    const std::string& typed) const {
    Result<std::optional<std::string>> numbered = of_list(listed, typed);
    if (!numbered) return numbered.error();
    if (*numbered) return **std::move(numbered);
    return reference_in(book_.workspace(), typed, slot_.period, slot_.whose.id, session_.as_of);
  }

  bool ask_parent() {
    if (!out_.aligned_to.empty()) return true;
    const model::Workspace& workspace = book_.workspace();
    if (workspace.objectives.empty()) return true;
    std::vector<std::string> listed;
    session_.env.err << "What does it align to? Enter for nothing\n";
    for (const std::uint32_t i : parents_for(workspace, slot_, session_.as_of)) {
      const model::Objective& parent = workspace.objectives[i];
      listed.push_back(*reference_in(workspace, model::reference_of(parent), slot_.period,
                                     slot_.whose.id, session_.as_of));
      session_.env.err << text::escape_controls(fmt::format("  {}  {}  {}", listed.size(),
                                                            listed.back(), parent.title.value))
                       << '\n';
    }
    std::string chosen;
    const auto answer =
        ask_checked(session_.env, listed.empty() ? "  reference" : "  number or reference", "",
                    [&](const std::string& s) -> std::optional<Objection> {
                      chosen.clear();
                      if (s.empty()) return std::nullopt;
                      Result<std::string> reference = chosen_parent(listed, s);
                      if (!reference) return Objection{reference.error().message};
                      chosen = *std::move(reference);
                      return std::nullopt;
                    });
    if (!answer) return false;
    if (!chosen.empty()) out_.aligned_to.push_back(chosen);
    return true;
  }

  /// Who owns it where nobody is named.
  std::string standard_owner() const {
    if (slot_.whose.kind == Whose::Kind::person) return slot_.whose.id;
    const model::Team* const team = model::find_team(book_.config(), slot_.whose.id);
    return team && team->lead ? **team->lead : std::string();
  }

  bool ask_owner() {
    if (!out_.owner.empty()) return true;
    const std::string standard = standard_owner();
    auto answer = ask_checked(session_.env, "Who is accountable for it?", standard,
                              [&](const std::string& s) -> std::optional<Objection> {
                                if (s.empty() || s == standard) return std::nullopt;
                                return refused(owner_problem(book_, s));
                              });
    if (!answer) return false;
    if (*answer != standard) out_.owner = *std::move(answer);
    return true;
  }

  const Session& session_;
  const Book& book_;
  const Slot& slot_;
  NewObjective out_;
};

/// The team that the person at the terminal leads or works in.
std::string own_team(const Book& book) {
  const auto person = own_person(book.tree->place, book.config());
  if (!person) return {};
  std::string found;
  for (const model::Team& team : book.config().teams) {
    if (team.lead && **team.lead == *person) return *team.id;
    for (const model::Word& member : team.members) {
      if (*member == *person && found.empty()) found = *team.id;
    }
  }
  return found;
}

}  // namespace

std::optional<NewObjective> ask_objective(const Session& session, const Book& book,
                                          const Slot& slot, NewObjective known) {
  return Interview(session, book, slot, std::move(known)).run();
}

std::optional<Whose> ask_whose(const Session& session, const Book& book) {
  Whose chosen;
  const auto answer = ask_checked(
      session.env, "Which team's objective is it? A person's id for their own", own_team(book),
      [&](const std::string& s) -> std::optional<Objection> {
        if (auto empty = some_text(s)) return empty;
        const bool is_person =
            !model::find_team_by_any_name(book.config(), s) && model::find_person(book.config(), s);
        const Result<Whose> whose = is_person ? person_named(book, s) : team_named(book, s);
        if (!whose) return Objection{whose.error().message.substr(std::string("--team: ").size())};
        chosen = *whose;
        return std::nullopt;
      });
  if (!answer) return std::nullopt;
  return chosen;
}

}  // namespace okr::cli
