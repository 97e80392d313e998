// SPDX-License-Identifier: MIT
#include "explain_sentences.h"

#include "sentence_lines.h"
#include "step_log.h"
#include "tree.h"

#include <okr/lint/sentence.h>
#include <okr/report/explain.h>

#include <fmt/format.h>

#include <istream>
#include <ostream>

namespace okr::cli {
namespace {

class Printer {
 public:
  Printer(const Session& session, const SentenceArgs& args, const model::Config& config)
      : session_(session),
        is_json_(args.format == "json"),
        reader_(config, args.role == "objective" ? lint::SentenceRole::objective
                                                 : lint::SentenceRole::key_result) {}

  /// A blank sentence has an object, too, so that lines in and out can be paired; people are spared
  /// it.
  void print(std::string_view line) {
    const lint::SentenceReading reading = reader_.read(as_sentence(line));
    std::ostream& out = session_.env.out;
    if (is_json_) {
      out << report::explain_json(reading) << '\n';
    } else if (!is_blank(line)) {
      if (printed_any_) out << '\n';
      out << for_log(session_.env, report::explain_text(reading, session_.out));
      printed_any_ = true;
    }
  }

 private:
  const Session& session_;
  bool is_json_;
  bool printed_any_ = false;
  lint::SentenceReader reader_;
};

int explain_lines(const Session& session, Printer& printer) {
  std::istream& in = session.env.in;
  for (std::size_t number = 1;; ++number) {
    // Whoever waits for an answer before the next question gets it; others are not slowed down.
    if (in.rdbuf()->in_avail() <= 0) session.env.out.flush();
    const Result<std::optional<std::string>> line = read_line(in, longest_sentence);
    if (!line) {
      session.env.out.flush();
      return fail(session.env,
                  {fmt::format("line {} of standard input {}", number, line.error().message)});
    }
    if (!*line || !session.env.out) return exit_fine;
    printer.print(**line);
  }
}

}  // namespace

int explain_sentences(const Session& session, const SentenceArgs& args) {
  if (is_blank(args.text)) {
    return fail(session.env, {"--text: there is no sentence in it; write one in quotes, or - to "
                              "read one a line from standard input"});
  }
  if (args.text.size() > longest_sentence) {
    return fail(session.env, {"--text: the sentence is longer than 64 KiB"});
  }
  const Result<model::Config> config = load_config_alone(session);
  if (!config) return fail(session.env, config.error());
  Printer printer(session, args, *config);
  if (args.text == "-") return explain_lines(session, printer);
  printer.print(args.text);
  return exit_fine;
}

}  // namespace okr::cli
