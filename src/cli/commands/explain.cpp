// SPDX-License-Identifier: MIT
// okr explain: how a number came to be, or how a sentence is read.
#include "../asked_thing.h"
#include "../commands.h"
#include "../explain_sentences.h"
#include "../limits.h"
#include "../options.h"
#include "../step_log.h"

#include <okr/report/explanation.h>

#include <memory>
#include <ostream>

namespace okr::cli {
namespace {

struct ExplainArgs {
  std::string reference;
  bool reference_given = false;
  bool text_given = false;
  bool role_given = false;
  SentenceArgs sentence;
  Limits limits;
};

int explain_number(const Session& session, const ExplainArgs& args) {
  const Result<AskedThing> asked = find_asked(session, args.reference, args.limits);
  if (!asked) return fail(session.env, asked.error());
  const model::Workspace& workspace = asked->tree->workspace;
  session.env.out << (args.sentence.format == "json"
                          ? report::explanation_json(workspace, asked->scores, asked->found)
                          : for_log(session.env,
                                    report::explanation_text(workspace, asked->scores, asked->found,
                                                             session.out)));
  return exit_fine;
}

int run_explain(const Session& session, const ExplainArgs& args) {
  if (args.reference_given && args.text_given) {
    return fail(session.env, {"okr explain takes REF or --text, not both: REF explains a number, "
                              "--text how a sentence is read"});
  }
  if (args.text_given) return explain_sentences(session, args.sentence);
  if (!args.reference_given) {
    return fail(session.env, {"okr explain needs REF, whose number to explain (okr explain "
                              "product/trusted/refunds), or --text, the sentence to explain (okr "
                              "explain --text \"Raise NPS from 30 to 45\")"});
  }
  if (args.role_given) {
    return fail(session.env, {"--as says what a sentence is meant to be: it needs --text"});
  }
  return explain_number(session, args);
}

}  // namespace

Action declare_explain(CLI::App& app) {
  auto args = std::make_shared<ExplainArgs>();
  const CLI::Option* const reference =
      add_value(app, "REF", args->reference, "REF", reference_help);
  const CLI::Option* const text = add_value(app, "--text", args->sentence.text, "SENTENCE",
                                            "the sentence, in quotes; - reads one sentence a line");
  const CLI::Option* const role =
      add_choice(app, "--as", args->sentence.role, "objective|key-result",
                 "what the sentence is meant to be (default: key-result)");
  add_choice(app, "--format", args->sentence.format, "text|json", "for people, or for programs");
  declare_limits(app, args->limits);
  return [args, reference, text, role](const Session& session) {
    args->reference_given = is_given(reference);
    args->text_given = is_given(text);
    args->role_given = is_given(role);
    return run_explain(session, *args);
  };
}

}  // namespace okr::cli
