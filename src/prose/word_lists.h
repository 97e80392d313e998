// SPDX-License-Identifier: MIT
// Every word the readings know, by what it does in a sentence. One place, sorted, base forms only:
// lexicon.cpp finds plurals, -s, -ed, -ing and British spelling. Included by lexicon.cpp alone.
#pragma once

#include "lexicon.h"
#include "noun_lists.h"
#include "verb_lists.h"

#include <array>
#include <string_view>

namespace okr::prose {

struct WordList {
  Roles role;
  std::string_view words;
};

// What stands around nouns and verbs.
constexpr std::string_view determiners =
    "a all an another any both each every her his its my our some that the their these this "
    "those your";
constexpr std::string_view prepositions =
    "about above across after against ahead along among around as at atop before behind below "
    "beneath beside between beyond by despite down during except excluding for from in "
    "including inside into like near of off on onto out outside over past per since than "
    "through throughout till to toward towards under until up upon versus via vs when where "
    "while with within without";
constexpr std::string_view conjunctions =
    "although and because but either if nor or plus so then though thus unless whether which "
    "who whose yet";
constexpr std::string_view pronouns =
    "he him i it me nobody none one she somebody them themselves they us you";
constexpr std::string_view adverbs =
    "again ahead already also always back consistently continuously even ever finally first "
    "fully further instead just never no not only publicly really regularly significantly soon "
    "still successfully together too twice very well";
constexpr std::string_view abouts =
    "about almost approx approximately around circa current currently estimated roughly some";
constexpr std::string_view oftens =
    "annual annually bi-weekly biweekly daily fortnightly hourly monthly nightly quarterly "
    "weekly yearly";
constexpr std::string_view done_states =
    "available complete disabled done effective enabled functional installed live operational "
    "public ready running usable";
constexpr std::string_view number_words =
    "billion dozen eight eighteen eighty eleven fifteen fifty five forty four fourteen half "
    "hundred million nine nineteen ninety once one seven seventeen seventy six sixteen sixty "
    "ten third thirds thirteen thirty thousand three thrice twelve twenty twice two zero";
constexpr std::string_view more_words =
    "above better bigger faster greater higher larger longer more over quicker stronger";
constexpr std::string_view less_words =
    "below cheaper fewer less lower shorter slower smaller under";
constexpr std::string_view windows =
    "coming first following initial last next past previous trailing";
constexpr std::string_view qualities =
    "active additional annual average big concurrent critical daily different distinct "
    "enterprise existing external extra full full-time good happy high inbound internal key "
    "large live local long low main major minor monthly new old online open organic outbound "
    "paid paying positive potential qualified real referred relevant small strategic successful "
    "top total unique unqualified weekly";

constexpr std::string_view customers =
    "audience buyer citizen client commuter consumer cook customer diner donor driver family "
    "fan farmer follower guest household learner listener member merchant newcomer parent "
    "participant passenger patient payer people player prospect pupil reader renter resident "
    "retailer rider seller shopper student subscriber supporter tenant tourist traveler user "
    "viewer visitor";

constexpr std::string_view vanity_totals =
    "download follower hit impression like page-view pageview reach register registration share "
    "sign-up signup subscriber subscription traffic upvote view";

constexpr std::string_view activities =
    "call click commit email hit log-in login meeting message page-view pageview post session "
    "view visit";

constexpr std::string_view learnings = "assumption experiment hypothesis";

constexpr std::string_view praises =
    "amazing awesome beautiful best better brilliant clear compelling consistent delightful "
    "easy effective efficient engaged engaging excellent exceptional fast first-class flawless "
    "frictionless friendly fun good great greater green happier happy healthy high "
    "high-performing high-quality inclusive inspiring intuitive joyful leading lean loved "
    "outstanding painless perfect positive predictable profitable proud reliable remarkable "
    "resilient rewarding safe scalable seamless simple simpler smooth stable strong stronger "
    "sustainable thriving transparent truly trusted unforgettable unified vibrant welcoming "
    "world-class";

constexpr std::string_view states =
    "alignment ambition appreciation atmosphere awareness balance belonging better-life brand "
    "clarity climate collaboration community confidence connection culture customer-centricity "
    "delight difference ease energy engagement environment excellence experience expertise "
    "focus footprint foundation friend friendship fun future growth habit happiness health "
    "history home impact independence kindness knowledge leadership life lives love loyalty "
    "momentum morale motivation opportunity partnership passion pipeline place pleasure "
    "presence pride productivity progress promise reason relationship reliability reputation "
    "resilience respect safety sense space speed stability success support sustainability team "
    "trust understanding value way wellbeing work-life workplace";

constexpr std::string_view feel_verbs =
    "believe enjoy feel know like love need own perceive prefer trust understand want";

constexpr std::array word_lists = {
    WordList{role::makes, make_verbs},
    WordList{role::delivers, deliver_verbs},
    WordList{role::acquires, acquire_verbs},
    WordList{role::serves, serve_verbs},
    WordList{role::raises, raise_verbs},
    WordList{role::lowers, lower_verbs},
    WordList{role::improves, improve_verbs},
    WordList{role::reaches, reach_verbs},
    WordList{role::keeps, keep_verbs},
    WordList{role::has, weak_verbs},
    WordList{role::acts, act_verbs},
    WordList{role::says, say_verbs},
    WordList{role::is, be_forms},
    WordList{role::modal, modals},
    WordList{role::times, times_verbs},
    WordList{role::metric, metrics},
    WordList{role::duration, duration_metrics},
    WordList{role::hold, held_metrics},
    WordList{role::effect, effects},
    WordList{role::made, made_things},
    WordList{role::artifact | role::made, artifacts},
    WordList{role::person, people},
    WordList{role::staff, staff_roles},
    WordList{role::own_team, own_teams},
    WordList{role::change, changes},
    WordList{role::fall, falls},
    WordList{role::name, names_before_numbers},
    WordList{role::month, months},
    WordList{role::period, periods},
    WordList{role::making, making_nouns},
    WordList{role::upkeep, described_by_sums},
    WordList{role::determiner, determiners},
    WordList{role::preposition, prepositions},
    WordList{role::conjunction, conjunctions},
    WordList{role::pronoun, pronouns},
    WordList{role::adverb, adverbs},
    WordList{role::about, abouts},
    WordList{role::often, oftens},
    WordList{role::done, done_states},
    WordList{role::number, number_words},
    WordList{role::more, more_words},
    WordList{role::less, less_words},
    WordList{role::window, windows},
    WordList{role::quality, qualities},
    WordList{role::customer, customers},
    WordList{role::vanity, vanity_totals},
    WordList{role::activity, activities},
    WordList{role::learning, learnings},
    WordList{role::praise, praises},
    WordList{role::state, states},
    WordList{role::feels, feel_verbs},
};

}  // namespace okr::prose
