// SPDX-License-Identifier: MIT
// Every word the readings know, by what it does in a sentence. One place, sorted, base forms only:
// lexicon.cpp finds plurals, -s, -ed, -ing and British spelling. Included by lexicon.cpp alone.
#pragma once

#include "lexicon.h"

#include <array>
#include <string_view>

namespace okr::prose {

struct WordList {
  Roles role;
  std::string_view words;
};

// Verbs, first those of tasks.
constexpr std::string_view make_verbs =
    "accomplish adapt administer advertise advocate aggregate agree align allocate analyze "
    "announce apply appoint archive arrange assemble assess assign assist attend audit author "
    "automate backfill backport bake begin benchmark blog book brainstorm brief build buy "
    "calculate call catalog celebrate centralize certify chart check choose clarify clean clear "
    "coach code codify collaborate commission commit communicate compare compile complete "
    "compose concept conduct configure connect consolidate construct consult contact "
    "containerize contract contribute cook coordinate craft create curate customize debug "
    "decide decommission dedicate define demo deploy deprecate design detail determine develop "
    "devise devote dig digitize disable discover discuss dismantle dispatch disseminate "
    "distribute do document draft draw edit educate elect email embed employ enact encrypt "
    "enforce engineer enroll equip erect establish estimate evaluate evangelize examine "
    "excavate execute exercise experiment explore export extract fabricate facilitate file fill "
    "film finalize finish fix flesh formalize formulate forward fund furnish gather give go "
    "harden hire host identify illustrate implement import incorporate initialize initiate "
    "inspect install institute instrument integrate interview introduce inventory invest "
    "investigate invite issue join journal kick kickoff label launch learn liaise list localize "
    "log mail map market measure meditate mentor merge migrate mock model modernize modularize "
    "monitor mount move negotiate nominate notify offer open-source operationalize orchestrate "
    "order organize outline outsource overhaul package paint participate partner patch perform "
    "phase photograph pick pilot pitch plan plant play polish port post practice practise "
    "prepare present print prioritize procure produce program promote propose prototype provide "
    "provision prune publicize publish purchase put qualify query ratify read rearchitect "
    "reassess rebrand rebuild reconcile record recruit redesign redo reengineer refactor refine "
    "refresh refurbish register rehearse relaunch release relocate remodel remove renew "
    "renovate reorganize repair replace replatform report repurpose research reserve restore "
    "restructure retire retrain revamp revise rewrite roll rollout run schedule scope script "
    "select send set setup sew share ship shoot showcase simulate sing sketch socialize solicit "
    "solve speak spearhead specify sponsor staff stage standardize start stock store storyboard "
    "structure study submit summarize sunset survey switch synthesize systematize take talk "
    "teach tell test testify tour track train transcribe transfer transition translate travel "
    "tweet undertake unify unveil update upgrade upload validate verify visit visualize "
    "volunteer walk work wrap write";
constexpr std::string_view deliver_verbs =
    "add bring close collect convert deliver find generate obtain onboard open secure sign "
    "source";
constexpr std::string_view acquire_verbs =
    "acquire attract capture earn gain land place receive sell win";
constexpr std::string_view serve_verbs =
    "address answer approve catch confirm detect diagnose escalate fulfill handle mitigate pay "
    "process rectify reply resolve respond review serve tackle troubleshoot";
constexpr std::string_view raise_verbs =
    "accelerate amplify boost broaden climb deepen elevate enlarge expand extend gain grow "
    "heighten increase jump lift maximize outgrow raise ramp rise scale uplift widen";
constexpr std::string_view lower_verbs =
    "compress curb cut decline decrease deflect diminish downsize drop eliminate fall halve "
    "lessen lose lower minimize narrow prevent reduce save shave shed shorten shrink slash trim";
constexpr std::string_view improve_verbs =
    "advance better change empower enhance enrich foster improve optimize simplify speed "
    "stabilize streamline strengthen transform";
constexpr std::string_view reach_verbs =
    "achieve approach attain cross exceed hit meet outperform pass reach realize score surpass "
    "top total weigh";
constexpr std::string_view keep_verbs =
    "cap contain continue hold keep limit maintain preserve remain stay sustain uphold";
constexpr std::string_view weak_verbs =
    "allow be become demonstrate drive enable ensure get guarantee have help let make prove see "
    "show";
constexpr std::string_view act_verbs =
    "abandon accept access activate adopt agree ask attribute believe browse buy choose click "
    "come consider consume cost create download encounter engage enjoy enter experience express "
    "fail feel find finish follow happen install integrate invite know last leave like live "
    "load log love mention need opt order pay perceive persist prefer purchase rate recommend "
    "redeem refer register rely renew repeat reply report request require respond retain return "
    "revisit run say sell spend stick subscribe switch take trust try turn understand upgrade "
    "use utilize view visit vote want";
constexpr std::string_view say_verbs =
    "contain cover describe display document explain include indicate list outline present show "
    "state";
constexpr std::string_view be_forms = "am are be been being is was were";
constexpr std::string_view modals = "can could may might must shall should will would";
constexpr std::string_view times_verbs = "double quadruple quintuple triple";

// Nouns.
constexpr std::string_view metrics =
    "abandonment acceptance accuracy acos acquisition activation acv adherence adoption aht aov "
    "apdex arpa arpu arr attainment attendance attrition availability average awareness backlog "
    "balance basket bookings bounce bug-rate burn burn-rate cac capacity cash cashflow cei "
    "churn close-rate clv compliance consumption conversion cost count coverage cpa cpc cpl "
    "csat ctr cycle-time dau defect deflection delay depth detractor distance diversity "
    "downtime dropout duration dwell earnings ebitda effectiveness efficiency effort emission "
    "engagement enps error-rate expense exposure failure-rate fcr fidelity footprint forecast "
    "fraction frequency freshness fte gmv gp grade growth grr headcount health iarr impression "
    "income index intake inventory kcal latency lead-time length level likelihood load loyalty "
    "ltv margin mau mean median memory mrr mtbf mttd mttr nps nrr occupancy on-time opex outage "
    "output overhead participation pass-rate penetration percent percentage percentile "
    "performance pipeline popularity power precision presence price probability productivity "
    "profit profitability promoter proportion punctuality quality quantity quota quotient rank "
    "ranking rate rating ratio reach recall recognition reliability repurchase resolution "
    "response responsiveness result retention revenue roas roe roi rpo runtime runway safety "
    "sales satisfaction saturation score scrap sentiment share shrinkage size sla slo speed "
    "spend stickiness success sum tco tcv tenure throughput time time-to-hire time-to-market "
    "time-to-value timeliness toil total tpr traffic tsr ttfb ttfv ttv turnaround turnover "
    "uptime usability usage utilization value velocity visibility volume wait waste wau weight "
    "win-rate wip yield";
constexpr std::string_view duration_metrics =
    "age aht cycle delay downtime duration latency lead-time length mttd mttr outage response "
    "runtime runway speed time time-to-hire time-to-market time-to-value ttfb ttfv ttv "
    "turnaround wait";
constexpr std::string_view held_metrics = "availability compliance sla slo uptime";
constexpr std::string_view effects =
    "account activation adopter agreement backer backlink booking citation client clinic "
    "commitment contract conversion customer deal detractor donation donor download endorsement "
    "enquiry enterprise fan follower footfall household impression inquiry install lead like "
    "link logo member mention mql opportunity order partner patient payer percent pipeline "
    "pledge preorder promoter prospect purchase quote reference referral registration regular "
    "renewal reply reseller reservation response retailer revenue sale seat share shopper "
    "sign-up signup sql star student subscriber subscription testimonial ticket trial upsell "
    "upvote user view visit visitor vote win";
constexpr std::string_view made_things =
    "activity ad adr agenda analysis animation api app applet application architecture article "
    "assessment asset audit automation backup banner beta blog blog-post blogpost board book "
    "booklet bot brainstorm branch briefing brochure bug build calendar call campaign catalog "
    "certificate certification chapter chart checklist class clinic cluster committee community "
    "component concept conference connector content contest copy course culture curriculum "
    "dashboard data-source database date deck deliverable demo demonstration design diagram "
    "discussion doc docs document documentation draft ebook edition email engine environment "
    "episode essay evaluation event exercise experiment explainer factory fair faq feature flow "
    "flyer form forum framework function grant group guide guideline hackathon handbook hire "
    "hiring infographic infrastructure initiative inspection integration interview inventory "
    "item journal kickoff kit landing-page launch lecture lesson letter library lifecycle list "
    "location loop manual map material meet-up meeting meetup memo message method methodology "
    "migration milestone mission mock mockup model module mvp newsletter note offsite "
    "one-on-one outreach page panel paper partnership patch persona photo piece pilot pitch "
    "plan plant platform playbook plugin podcast policy portal portfolio post poster practice "
    "presentation procedure process product profile program programme project proposal "
    "prototype provider publication question questionnaire readme recipe recommendation release "
    "repo report repository retreat retro retrospective review roadmap role rule schema script "
    "seminar sensor series service session shop site slide sop spec specification sprint "
    "stand-up standard standup store story strategy structure study summit survey syllabus "
    "system talk task taxonomy template test therapy tool toolkit tour tracker training "
    "transformation tutorial tweet update upgrade vacation version video vision visit "
    "walkthrough webcast webinar website whitepaper wiki wireframe workflow workout workshop "
    "workspace";
constexpr std::string_view artifacts =
    "dashboard docs documentation guide handbook manual page policy readme roadmap ui website "
    "wiki";
constexpr std::string_view people =
    "account adult advocate agency agent applicant attendee audience brand business buyer "
    "candidate child citizen client clinician colleague community company consumer contractor "
    "cook creator customer dealer developer district doctor donor driver employee employer "
    "engineer enterprise everybody everyone family farmer freelancer graduate guest hire "
    "household individual influencer investor lead leader learner maintainer man manager member "
    "merchant newbie newcomer nurse organization owner parent participant partner passenger "
    "patient payer people person player practitioner professional prospect pupil reader "
    "recruiter renter resident respondent retailer school seller shopper site-admin "
    "small-business someone sponsor staff stakeholder startup student subscriber supplier "
    "supporter teacher team teammate tenant tester traveler trialist user vendor viewer visitor "
    "volunteer woman worker workforce";
constexpr std::string_view staff_roles =
    "accountant administrator ae analyst architect assistant bdr bookkeeper ce cfo ciso cmo "
    "consultant coo csm cto designer developer devrel director engineer evangelist head hire "
    "intern manager marketer officer programmer recruiter rep report representative salesperson "
    "scientist sdr specialist sre staff teammate tester vp writer";
constexpr std::string_view own_teams =
    "ceo department engineering hr leadership management marketing operations ops product sales "
    "team teammate we";
constexpr std::string_view changes =
    "advance boost cut decline decrease drop expansion gain growth improvement increase jump "
    "lift raise reduction rise saving uplift uptick";
constexpr std::string_view falls = "cut decline decrease drop fall reduction saving";
constexpr std::string_view names_before_numbers =
    "android article bug building case chapter class clause day dss edition epic figure fy gen "
    "generation goal group html http ie initiative ios iso issue item kr layer level line linux "
    "macos match milestone month no. number objective okr option order page part pci phase "
    "pillar pr priority python q release revision rfc room round route scenario season section "
    "series slot soc sprint squad stage step story stream table team theme ticket tier track type "
    "v version wave week windows year zone";
constexpr std::string_view months =
    "apr april aug august dec december feb february jan january jul july jun june mar march may "
    "nov november oct october sep sept september";
constexpr std::string_view periods =
    "autumn day eod eom eoq eoy fortnight fy h1 h2 half halfyear month q1 q2 q3 q4 quarter "
    "season semester sprint summer week winter year";
constexpr std::string_view making_nouns =
    "completion creation definition delivery deployment development documentation establishment "
    "execution finalization formation formulation implementation installation integration "
    "introduction migration modernization preparation publication redesign refactoring "
    "restructuring roll-out rollout setup standardization submission";
constexpr std::string_view described_by_sums =
    "bonus budget campaign contract credit discount donation fund grant incentive investment "
    "loan prize reward round salary scholarship voucher";

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
    "focus footprint foundation friend friendship fun future growth habit happiness health home "
    "impact independence kindness knowledge leadership life lives love loyalty momentum morale "
    "motivation opportunity partnership passion pipeline place pleasure presence pride "
    "productivity progress promise reason relationship reliability reputation resilience "
    "respect safety sense space speed stability success support sustainability team trust "
    "understanding value way wellbeing work-life workplace";

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
