// SPDX-License-Identifier: MIT
// What kind of word a word is. The words themselves are in word_lists.h; inflected forms and
// British or American spelling are found from the base form. Private to prose.
#pragma once

#include <cstdint>
#include <string_view>

namespace okr::prose {

using Roles = std::uint64_t;

/// One word can play several roles: "launch" makes a thing and is the name of it.
namespace role {
constexpr Roles makes = 1ULL << 0U;     ///< a thing is made or an activity done: launch, train
constexpr Roles delivers = 1ULL << 1U;  ///< a task unless customers are the object: sign, deliver
constexpr Roles acquires = 1ULL << 2U;  ///< others decide whether it happens: win, generate
constexpr Roles serves = 1ULL << 3U;    ///< daily service, measured by share or time: resolve
constexpr Roles raises = 1ULL << 4U;    ///< increase, grow
constexpr Roles lowers = 1ULL << 5U;    ///< reduce, cut
constexpr Roles improves = 1ULL << 6U;  ///< moves a measure, which way the figures say
constexpr Roles reaches = 1ULL << 7U;   ///< achieve, hit
constexpr Roles keeps = 1ULL << 8U;     ///< maintain, stay
constexpr Roles has = 1ULL << 9U;       ///< says little by itself: have, get, ensure
constexpr Roles acts = 1ULL << 10U;     ///< what customers and others do: use, renew, recommend
constexpr Roles says = 1ULL << 11U;     ///< what a document does: describes, contains
constexpr Roles is = 1ULL << 12U;       ///< forms of to be, and what stands for them
constexpr Roles modal = 1ULL << 13U;    ///< will, can
constexpr Roles metric = 1ULL << 14U;   ///< what is measured: rate, revenue, latency
constexpr Roles effect = 1ULL << 15U;   ///< what customers bring: deals, leads, referrals
constexpr Roles made = 1ULL << 16U;     ///< what a task leaves behind: blog post, meeting, plan
constexpr Roles person = 1ULL << 17U;   ///< customers and other people
constexpr Roles change = 1ULL << 18U;   ///< growth, reduction
constexpr Roles fall = 1ULL << 19U;     ///< a change downwards, or what is better when less
constexpr Roles name = 1ULL << 20U;     ///< a number after it names one of several: tier, phase
constexpr Roles month = 1ULL << 21U;
constexpr Roles period = 1ULL << 22U;  ///< quarter, year, half, month, week
constexpr Roles determiner = 1ULL << 23U;
constexpr Roles preposition = 1ULL << 24U;
constexpr Roles conjunction = 1ULL << 25U;
constexpr Roles pronoun = 1ULL << 26U;
constexpr Roles adverb = 1ULL << 27U;
constexpr Roles about = 1ULL << 28U;     ///< roughly, around, an average of
constexpr Roles often = 1ULL << 29U;     ///< weekly, monthly
constexpr Roles done = 1ULL << 30U;      ///< available, live, in place
constexpr Roles number = 1ULL << 31U;    ///< two, hundred, dozen
constexpr Roles more = 1ULL << 32U;      ///< more, higher, faster
constexpr Roles less = 1ULL << 33U;      ///< less, fewer, lower
constexpr Roles times = 1ULL << 34U;     ///< double, triple
constexpr Roles own_team = 1ULL << 35U;  ///< we, the team: what they do is an activity
constexpr Roles making = 1ULL << 36U;    ///< nouns of making: implementation, rollout
constexpr Roles duration = 1ULL << 37U;  ///< metrics that are times: latency, duration
constexpr Roles window = 1ULL << 38U;    ///< next, first, last: before a time they frame
constexpr Roles quality = 1ULL << 39U;   ///< adjectives between a number and its noun
constexpr Roles hold = 1ULL << 40U;      ///< uptime and the like: a bare share of it is to be kept
constexpr Roles upkeep = 1ULL << 41U;    ///< a budget, reward: a sum before it describes it
constexpr Roles staff = 1ULL << 42U;     ///< who is hired: engineer, designer
constexpr Roles artifact = 1ULL << 43U;  ///< what describes and contains: handbook, dashboard
constexpr Roles customer = 1ULL << 44U;  ///< whom an organisation is there for
constexpr Roles vanity = 1ULL << 45U;    ///< totals that only grow: downloads, followers
constexpr Roles activity = 1ULL << 46U;  ///< what is done, not what comes of it: clicks, calls
constexpr Roles learning = 1ULL << 47U;  ///< interviews, experiments
constexpr Roles praise = 1ULL << 48U;    ///< best, seamless, trusted
constexpr Roles state = 1ULL << 49U;     ///< what an objective may build: trust, a culture
constexpr Roles feels = 1ULL << 50U;     ///< what nobody does on command: love, understand
constexpr Roles verb = makes | delivers | acquires | serves | raises | lowers | improves | reaches |
                       keeps | has | acts | says | times;
constexpr Roles moves = raises | lowers | improves | times;
constexpr Roles task = makes | delivers | serves;
}  // namespace role

/// How a word differs from its base form. `s` is a plural or a third person.
enum class Form : std::uint8_t { base, s, ed, ing };

struct WordEntry {
  Roles roles = 0;
  Form form = Form::base;
};

/// `word` is in lower case.
WordEntry look_up(std::string_view word);

}  // namespace okr::prose
