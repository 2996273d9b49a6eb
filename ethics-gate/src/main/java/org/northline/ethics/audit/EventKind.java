package org.northline.ethics.audit;

import java.util.List;

/** What a change is about, by the tables that hold it. */
public enum EventKind {
    ITEM(
            "planning.roadmap_item",
            "planning.roadmap_item_theme",
            "planning.team_effort",
            "planning.item_estimate",
            "planning.dependency",
            "planning.item_set_member",
            "planning.item_key_result",
            "planning.item_opportunity",
            "planning.baseline_item",
            "planning.change_reason"),
    PORTFOLIO("planning.portfolio_entry", "planning.portfolio_removal", "planning.awaited_entry"),
    REVIEW(
            "ethics.misuse_review",
            "ethics.villain",
            "ethics.answer",
            "ethics.answer_second",
            "ethics.parties",
            "ethics.money_page",
            "ethics.hat",
            "ethics.misuse_scenario",
            "ethics.second_score",
            "ethics.score_discussion",
            "ethics.disposition",
            "ethics.mitigation",
            "ethics.mitigation_verification",
            "ethics.condition_extension",
            "ethics.stop_link",
            "ethics.review_return"),
    SIGNATURE("ethics.sign_off", "ethics.sign_off_withdrawal"),
    OPPOSITION(
            "ethics.objection",
            "ethics.objection_withdrawal",
            "ethics.hold",
            "ethics.hold_release",
            "ethics.stop_call",
            "ethics.stop_call_withdrawal",
            "ethics.item_stop",
            "ethics.appeal",
            "ethics.appeal_vote",
            "ethics.appeal_decision"),
    PEOPLE("planning.person", "planning.capacity_grant", "planning.organisation"),
    IMPORT("planning.import_run", "planning.workspace_import"),
    /**
     * Everything else: cycles, visions, strategies, themes, objectives, opportunities, products, teams, budgets, sets of items, scenarios, saved views, share links,
     * baselines, tripwires, revisit dates, roll-overs, exports of the workspace, the policy.
     */
    PLAN;

    @SuppressWarnings("ImmutableEnumChecker") // A List.of never changes; the JDK has no type that says so.
    private final List<String> sources;

    EventKind(String... sources) {
        this.sources = List.of(sources);
    }

    List<String> sources() {
        return sources;
    }

    static EventKind of(String source) {
        for (EventKind kind : values()) {
            if (kind.sources.contains(source)) {
                return kind;
            }
        }
        return PLAN;
    }
}
