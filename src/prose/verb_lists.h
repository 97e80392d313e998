// SPDX-License-Identifier: MIT
// The verbs of word_lists.h.
#pragma once

#include <string_view>

namespace okr::prose {

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
    "excavate execute exercise experiment explore export extract fabricate facilitate file "
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
    "renovate reorganize repair replace replatform report repurpose research reserve "
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
    "address answer approve catch confirm detect diagnose escalate fill fulfill handle mitigate "
    "pay "
    "process rectify reply resolve respond restore review serve tackle troubleshoot";
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

}  // namespace okr::prose
