// SPDX-License-Identifier: MIT
// The nouns of word_lists.h.
#pragma once

#include <string_view>

namespace okr::prose {

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
    "center certificate certification chapter chart checklist class clinic cluster committee "
    "community component concept conference connector content contest copy course culture "
    "curriculum dashboard data-source database date deck deliverable demo demonstration design "
    "diagram directory discussion doc docs document documentation draft ebook edition email "
    "engine environment episode essay evaluation event exercise experiment explainer factory "
    "fair faq feature flow flyer form forum framework function grant group guide guideline "
    "hackathon handbook hire hiring hub infographic infrastructure initiative inspection "
    "integration interview inventory item journal kickoff kit lab laboratory lake landing-page "
    "launch lecture lesson letter library lifecycle list location logo loop manual map material "
    "meet-up meeting meetup memo message method methodology migration milestone mission mock "
    "mockup model module mvp newsletter note office offsite one-on-one outreach page panel "
    "paper partnership patch persona photo piece pilot pitch plan plant platform playbook "
    "plugin podcast policy portal portfolio post poster practice presentation procedure process "
    "product profile program programme project proposal prototype provider publication question "
    "questionnaire readme recipe recommendation release repo report repository retreat retro "
    "retrospective review roadmap role rule schema script seminar sensor series service session "
    "shop site slide sop spec specification sprint stand-up standard standup store story "
    "strategy structure studio study summit survey syllabus system talk task taxonomy template "
    "test therapy tool toolkit tour tracker training transformation tutorial tweet update "
    "upgrade vacation version video vision visit walkthrough warehouse webcast webinar website "
    "whitepaper wiki wireframe workflow workout workshop workspace";
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

}  // namespace okr::prose
