// SPDX-License-Identifier: MIT
#include "../../src/cli/round_talk.h"

#include <doctest/doctest.h>

#include <utility>

namespace okr::cli {
namespace {

using Takes = RoundThing::Takes;
using Confidence = RoundThing::Confidence;

/// Takes numbers; of those above 100 it asks.
Result<Judged> judge(std::size_t, const std::string& typed) {
  if (typed == "done" || typed == "open") return Judged{typed};
  if (typed.find_first_not_of("0123456789%") != std::string::npos) {
    return Error{"'" + typed + "' is no number"};
  }
  const std::string text = typed.ends_with('%') ? typed : typed + "%";
  if (text.size() > 3) return Judged{text, text + " is far off"};
  return Judged{text};
}

const RoundThing refunds{.card = "refunds\n", .example = "46%", .confidence = 8};
const RoundThing prize{.takes = Takes::answer, .card = "prize\n"};
const RoundThing guides{
    .takes = Takes::milestones, .card = "guides\n", .milestones = {"german", "french", "dutch"}};
const RoundThing nps{.asks = Confidence::not_asked, .card = "nps\n"};
const RoundThing fed{.takes = Takes::words, .card = "fed\n"};

struct Talked {
  std::string seen;     ///< as on a terminal, with what was typed
  std::string answers;  ///< "1: 41% 7/10 so" a thing
};

Talked talk(std::vector<RoundThing> things, const std::vector<std::string>& lines) {
  RoundTalk talk(std::move(things), judge);
  Talked out;
  for (const std::string& line : lines) {
    if (talk.is_over()) break;
    out.seen += talk.prompt() + line + '\n';
    out.seen += talk.take(line);
  }
  if (!talk.is_over()) out.seen += talk.prompt();
  for (std::size_t i = 0; i < talk.answers().size(); ++i) {
    const RoundAnswer& answer = talk.answers()[i];
    if (answer.is_empty()) continue;
    out.answers += std::to_string(i + 1) + ":";
    if (!answer.value.empty()) out.answers += " " + answer.value;
    for (const std::size_t milestone : answer.milestones) {
      out.answers += " #" + std::to_string(milestone + 1);
    }
    if (answer.confidence) {
      out.answers += " " + std::to_string(static_cast<int>(*answer.confidence)) + "/10";
    }
    if (!answer.note.empty()) out.answers += " " + answer.note;
    out.answers += '\n';
  }
  return out;
}

}  // namespace

TEST_CASE("a level, its confidence and a note are asked for, one after the other") {
  const Talked ran = talk({refunds, nps}, {"41", "7", "fewer returns", "30", "polled"});
  CHECK(ran.seen == R"(
refunds
  value, such as 46%: 41
  confidence, 0 to 10 [8]: 7
  note: fewer returns

nps
  value: 30
  note: polled
)");
  CHECK(ran.answers == "1: 41% 7/10 fewer returns\n2: 30% polled\n");
}

TEST_CASE("Enter at the value skips the thing, at confidence and note it leaves them out") {
  CHECK(talk({refunds, refunds}, {"", "41", "", ""}).answers == "2: 41%\n");
  CHECK(talk({refunds}, {""}).seen == "\nrefunds\n  value, such as 46%: \n");
}

TEST_CASE("a wrong answer is said at once and asked for again") {
  const Talked ran = talk({refunds}, {"a lot", "41", "11", "a", "7/10", "\x1b[A", "so"});
  CHECK(ran.seen == R"(
refunds
  value, such as 46%: a lot
  'a lot' is no number
  value, such as 46%: 41
  confidence, 0 to 10 [8]: 11
  confidence goes from 0 to 10, and '11' is outside; 11% is 1.1
  confidence, 0 to 10 [8]: a
  confidence is how sure you are to reach the target, from 0 to 10, and 'a' is no such number
  confidence, 0 to 10 [8]: 7/10
  note: )"
                    "\x1b[A"
                    R"(
  '\x1b[A' holds more than text; type it anew
  note: so
)");
  CHECK(ran.answers == "1: 41% 7/10 so\n");
}

TEST_CASE("a value that is in doubt is taken when that is said") {
  const Talked ran = talk({refunds}, {"410", "", "410", "what", "y"});
  CHECK(ran.seen == R"(
refunds
  value, such as 46%: 410
  410% is far off; is it right? [y/N] 
  value, such as 46%: 410
  410% is far off; is it right? [y/N] what
  y or n, please
  410% is far off; is it right? [y/N] y
  confidence, 0 to 10 [8]: )");
  CHECK(ran.answers == "1: 410%\n");
}

TEST_CASE("< goes back, and what was typed stays") {
  const Talked ran =
      talk({refunds, nps}, {"41", "7", "<", "<", "42", "", "so", "<", "", "", "", ""});
  CHECK(ran.seen == R"(
refunds
  value, such as 46%: 41
  confidence, 0 to 10 [8]: 7
  note: <
  confidence, 0 to 10 [7]: <
  value [41]: 42
  confidence, 0 to 10 [7]: 
  note: so

nps
  value: <

refunds
  value [42]: 
  confidence, 0 to 10 [7]: 
  note [so]: 

nps
  value: 
)");
  CHECK(ran.answers == "1: 42% 7/10 so\n");
}

TEST_CASE("before the first question there is none, and out of a doubt < leads to the value") {
  CHECK(talk({refunds}, {"<"}).seen ==
        "\nrefunds\n  value, such as 46%: <\n  this is the first one\n  value, such as 46%: ");
  CHECK(talk({refunds}, {"410", "<"}).seen ==
        "\nrefunds\n  value, such as 46%: 410\n  410% is far off; is it right? [y/N] <\n"
        "  value, such as 46%: ");
}

TEST_CASE("- takes out what was typed there, and without a value nothing is recorded") {
  CHECK(talk({refunds}, {"41", "7", "so", ""}).answers == "1: 41% 7/10 so\n");
  CHECK(talk({refunds, nps}, {"41", "7", "so", "<", "", "-", "-"}).answers == "1: 41%\n");
  CHECK(talk({refunds, nps}, {"41", "7", "so", "<", "-"}).answers.empty());
  CHECK(talk({refunds}, {"-"}).seen ==
        "\nrefunds\n  value, such as 46%: -\n  '-' is no number\n  value, such as 46%: ");
}

TEST_CASE("q stops and keeps what was typed, also of the thing that it stops at") {
  CHECK(talk({refunds, nps}, {"41", "7", "so", "q", "30"}).answers == "1: 41% 7/10 so\n");
  CHECK(talk({refunds, nps}, {"41", "q"}).answers == "1: 41%\n");
  CHECK(talk({refunds}, {"410", "q"}).answers.empty());
}

TEST_CASE("of what is done or open the chance is asked only while it is open") {
  const Talked ran = talk({prize, prize}, {"open", "6", "nearly", "done", "at last"});
  CHECK(ran.seen == R"(
prize
  done or open? open
  chance, 0 to 10: 6
  note: nearly

prize
  done or open? done
  note: at last
)");
  CHECK(ran.answers == "1: open 6/10 nearly\n2: done at last\n");
  CHECK(talk({prize}, {"open", "6", "<", "<", "done", ""}).answers == "1: done\n");
}

TEST_CASE("milestones that are done are named by number or id") {
  CHECK(talk({guides}, {"2"}).answers == "1: #2\n");
  CHECK(talk({guides}, {"dutch, 1 1"}).answers == "1: #3 #1\n");
  CHECK(talk({guides}, {""}).answers.empty());
  CHECK(talk({guides}, {"frensh", "4"}).seen ==
        "\nguides\n  which is done? frensh\n"
        "  'frensh' is none of them (did you mean 'french'?); write its number or its id\n"
        "  which is done? 4\n  '4' is none of them; write its number or its id\n"
        "  which is done? ");
}

TEST_CASE("where values come from elsewhere, confidence and note are asked for") {
  CHECK(talk({fed, nps}, {"", "so", "<"}).seen == R"(
fed
  confidence, 0 to 10: 
  note: so

nps
  value: <

fed
  confidence, 0 to 10: )");
  CHECK(talk({fed}, {"7", ""}).answers == "1: 7/10\n");
}

TEST_CASE("? explains, and the question is asked again") {
  CHECK(talk({nps}, {"?"}).seen == R"(
nps
  value: ?
  value       the level reached now, its unit if you like; +3 adds to the last
  confidence  0 to 10: how sure you are that it gets where it should
  note        whatever the next reader should know
  Enter       skips it, or leaves confidence or note out; what was typed stays
  <           goes back, a question each time; - then takes out what was typed
  q, Ctrl-D   stops; what you typed is shown, and written once you say so
  Ctrl-C      ends okr at once and writes nothing
  value: )");
}

}  // namespace okr::cli
