package org.northline.ethics.audit;

import java.util.Locale;
import java.util.Map;
import org.northline.ethics.audit.HistoryEvent.FieldChange;

/** What an event says, as a sentence without its subject. */
final class HistorySentences {
    private HistorySentences() {}

    static String of(String source, String operation, Map<String, FieldChange> changes) {
        return switch (source) {
            case "planning.roadmap_item" -> item(operation, changes);
            case "planning.portfolio_entry" ->
                operation.equals("INSERT")
                        ? "promoted the item to the portfolio roadmap"
                        : "the item left the portfolio roadmap";
            case "planning.portfolio_removal" -> removal(after(changes, "cause"));
            case "ethics.misuse_review" -> review(operation, changes);
            case "ethics.sign_off" -> "signed the statement as " + words(after(changes, "capacity"));
            case "ethics.sign_off_withdrawal" -> "took the signature back";
            case "ethics.review_return" -> "sent the item back";
            case "ethics.objection" -> "objected by guideline " + after(changes, "guideline_number");
            case "ethics.objection_withdrawal" -> "took the objection back";
            case "ethics.hold" -> "placed a hold";
            case "ethics.hold_release" -> "released a hold";
            case "ethics.stop_call" -> "called to stop the item by guideline " + after(changes, "guideline_number");
            case "ethics.stop_call_withdrawal" -> "took the call to stop back";
            case "ethics.item_stop" -> "stopped the item";
            case "ethics.appeal", "ethics.appeal_vote", "ethics.appeal_decision" -> appeal(source, changes);
            default -> part(source, operation, changes);
        };
    }

    private static String item(String operation, Map<String, FieldChange> changes) {
        if (operation.equals("INSERT")) {
            return "added the item";
        }
        if (changes.containsKey("withdrawn_at")) {
            return "withdrew the item";
        }
        return changes.containsKey("revision") ? "changed the text of the item" : "changed the item";
    }

    private static String removal(String cause) {
        return switch (cause) {
            case "MATERIAL_CHANGE" -> "changed the text, so the item left the portfolio roadmap";
            case "WITHDRAWN" -> "withdrew the item, so it left the portfolio roadmap";
            default -> "took the item off the portfolio roadmap";
        };
    }

    private static String review(String operation, Map<String, FieldChange> changes) {
        if (operation.equals("INSERT")) {
            return "started a misuse review of tier " + after(changes, "tier");
        }
        if (!changes.containsKey("state")) {
            return "wrote in the review, which raised its tier to " + after(changes, "tier");
        }
        return switch (after(changes, "state")) {
            case "SEALED" -> "sealed the review: " + words(after(changes, "verdict"));
            case "INVALIDATED" -> "changed the item, which voided its review";
            case "RETURNED" -> "ended the review by sending the item back";
            case "STOPPED" -> "ended the review by stopping the item";
            default -> "ended the review by withdrawing the item";
        };
    }

    private static String appeal(String source, Map<String, FieldChange> changes) {
        boolean anew = after(changes, source.equals("ethics.appeal_vote") ? "vote" : "outcome")
                .equals("NEW_REVIEW");
        return switch (source) {
            case "ethics.appeal" -> "appealed against the stop as " + words(after(changes, "appealed_as"));
            case "ethics.appeal_vote" ->
                anew ? "voted for a new review on the appeal" : "voted on the appeal that the stop stands";
            default ->
                anew
                        ? "gave the deciding vote: the item may be reviewed anew"
                        : "gave the deciding vote: the stop stands";
        };
    }

    private static String part(String source, String operation, Map<String, FieldChange> changes) {
        return switch (source) {
            case "ethics.answer" ->
                operation.equals("INSERT") ? "answered " + after(changes, "question_id") : "revised an answer";
            case "ethics.answer_second" -> "agreed that a question does not apply";
            case "ethics.villain" -> "named the villain";
            case "ethics.parties" -> "described whom it touches";
            case "ethics.money_page" -> "wrote what it could cost";
            case "ethics.hat" -> ReviewSentences.hat(changes);
            case "ethics.misuse_scenario" -> ReviewSentences.scenario(operation, changes);
            case "ethics.second_score" -> "gave the second score of a misuse scenario";
            case "ethics.score_discussion" -> "wrote down why two scores differ";
            case "ethics.disposition" -> "decided about a misuse scenario";
            case "ethics.mitigation" -> operation.equals("INSERT") ? "planned a mitigation" : "revised a mitigation";
            case "ethics.mitigation_verification" -> "verified a mitigation";
            case "ethics.condition_extension" ->
                "extended the due date of a condition once, to " + after(changes, "extended_to");
            case "ethics.stop_link" -> "linked the item to one that was stopped";
            case "ethics.policy_draft" -> ReviewSentences.draft(operation, changes);
            case "ethics.policy_publication" -> "put a new version of the policy into force";
            case "planning.team_effort" -> effort(operation, changes);
            case "planning.item_estimate" -> estimate(operation, changes);
            case "planning.dependency" -> dependency(operation, changes);
            case "planning.item_set" -> itemSet(operation, changes);
            case "planning.item_set_member" -> member(operation, changes);
            case "planning.objective" -> kept("an objective", "archived", "archived_at", operation, changes);
            case "planning.key_result" -> kept("a key result", "removed", "withdrawn_at", operation, changes);
            case "planning.check_in" ->
                operation.equals("INSERT") ? "checked in on a key result" : "withdrew a check-in";
            case "planning.item_key_result" ->
                tied("the item serves a key result", "the item does not serve a key result", operation, changes);
            case "planning.opportunity" -> kept("an opportunity", "archived", "archived_at", operation, changes);
            case "planning.evidence" ->
                kept("evidence of an opportunity", "removed", "withdrawn_at", operation, changes);
            case "planning.item_opportunity" ->
                tied(
                        "the item addresses an opportunity",
                        "the item does not address an opportunity",
                        operation,
                        changes);
            case "planning.strategy_opportunity" ->
                tied(
                        "a strategy addresses an opportunity",
                        "a strategy does not address an opportunity",
                        operation,
                        changes);
            case "planning.scenario" -> kept("a scenario", "archived", "archived_at", operation, changes);
            case "planning.assumption" ->
                kept("an assumption of a scenario", "withdrew", "withdrawn_at", operation, changes);
            case "planning.consolidation" -> consolidation(operation, changes);
            case "planning.adoption" -> "adopted the plan of a scenario";
            case "planning.saved_view" -> kept("a saved view", "archived", "archived_at", operation, changes);
            case "planning.share_link" -> shared(operation, changes);
            case "planning.baseline" -> "took the baseline " + after(changes, "name");
            case "planning.baseline_item" -> "kept the item in a baseline";
            case "planning.baseline_quarter" -> "kept in a baseline what a quarter has";
            case "planning.change_reason" ->
                "said why the item is not as it was agreed: " + words(after(changes, "code"));
            case "planning.workspace_export" -> "took the whole workspace along as a file";
            case "planning.workspace_import" ->
                operation.equals("INSERT")
                        ? "took in the workspace of " + after(changes, "organisation") + " as a file"
                        : "imported the workspace";
            case "planning.awaited_entry" ->
                "brought the item along; it stood on the portfolio roadmap where it came from, and waits for the gate here";
            case "planning.tripwire" -> tripwire(operation, changes);
            case "planning.tripwire_decision" ->
                "decided about a tripwire that had tripped: " + words(after(changes, "choice"));
            case "planning.revisit" -> revisit(operation, changes);
            case "planning.revisit_outcome" -> "wrote down what came of looking again";
            case "planning.rollover" ->
                operation.equals("INSERT") ? "carried the plan over into a later year" : "took a roll-over back";
            case "planning.carried_part" -> carried(operation, changes);
            case "planning.left_item" -> "left the item in its year when others were carried over";
            case "planning.capacity_grant" ->
                operation.equals("INSERT")
                        ? "granted the capacity " + words(after(changes, "capacity"))
                        : "revoked a capacity";
            default -> verb(operation) + " " + words(source.substring(source.indexOf('.') + 1));
        };
    }

    private static String effort(String operation, Map<String, FieldChange> changes) {
        if (operation.equals("INSERT")) {
            return "estimated the effort of a team";
        }
        if (!changes.containsKey("withdrawn_at")) {
            return "estimated the effort of a team anew";
        }
        return after(changes, "withdrawn_at").isEmpty()
                ? "brought the effort of a team back"
                : "removed the effort of a team";
    }

    private static String estimate(String operation, Map<String, FieldChange> changes) {
        if (!after(changes, "mandatory_reason").isEmpty()) {
            return "made the item mandatory";
        }
        if (operation.equals("INSERT")) {
            return "estimated what the item is worth and costs";
        }
        return changes.containsKey("mandatory_reason")
                ? "made the item not mandatory any more"
                : "estimated anew what the item is worth and costs";
    }

    private static String shared(String operation, Map<String, FieldChange> changes) {
        if (operation.equals("INSERT")) {
            return "shared the portfolio roadmap by a link with " + after(changes, "audience");
        }
        return changes.containsKey("revoked_at") ? "revoked a share link" : "changed a share link";
    }

    private static String dependency(String operation, Map<String, FieldChange> changes) {
        if (operation.equals("INSERT")) {
            return after(changes, "kind").equals("DEPENDS_ON")
                    ? "let the item depend on another one"
                    : "related the item to another one";
        }
        if (!changes.containsKey("withdrawn_at")) {
            return "wrote another note on a dependency";
        }
        return after(changes, "withdrawn_at").isEmpty() ? "brought a dependency back" : "removed a dependency";
    }

    private static String itemSet(String operation, Map<String, FieldChange> changes) {
        return operation.equals("INSERT")
                ? "added the set of items " + after(changes, "name")
                : kept("a set of items", "archived", "archived_at", operation, changes);
    }

    private static String member(String operation, Map<String, FieldChange> changes) {
        return operation.equals("INSERT") || after(changes, "removed_at").isEmpty()
                ? "put the item into a set"
                : "took the item out of a set";
    }

    private static String kept(
            String thing, String gone, String when, String operation, Map<String, FieldChange> changes) {
        if (operation.equals("UPDATE") && changes.containsKey(when)) {
            return after(changes, when).isEmpty() ? "brought " + thing + " back" : gone + " " + thing;
        }
        return verb(operation) + " " + thing;
    }

    private static String tripwire(String operation, Map<String, FieldChange> changes) {
        if (operation.equals("INSERT")) {
            return "set a tripwire";
        }
        return changes.containsKey("decided_at")
                ? "let a tripwire that had tripped watch on or rest"
                : kept("a tripwire", "archived", "archived_at", operation, changes);
    }

    private static String revisit(String operation, Map<String, FieldChange> changes) {
        if (operation.equals("INSERT")) {
            return "planned a day to look again";
        }
        return changes.containsKey("done_at") && !after(changes, "done_at").isEmpty()
                ? "ended a question with what came of it"
                : kept("a revisit date", "archived", "archived_at", operation, changes);
    }

    private static String carried(String operation, Map<String, FieldChange> changes) {
        String part = words(after(changes, "kind"));
        return operation.equals("INSERT")
                ? "carried " + (part.equals("objective") ? "an " : part.equals("item") ? "the " : "a ") + part
                        + " over into a later year"
                : "took back that it was carried over";
    }

    private static String tied(String does, String doesNot, String operation, Map<String, FieldChange> changes) {
        boolean now =
                operation.equals("INSERT") || after(changes, "withdrawn_at").isEmpty();
        return "said that " + (now ? does : doesNot + " any more");
    }

    private static String consolidation(String operation, Map<String, FieldChange> changes) {
        if (operation.equals("INSERT")) {
            return "asked for the best plan of a scenario";
        }
        return changes.containsKey("state")
                ? "consolidated a scenario"
                : "stopped the search for the best plan of a scenario";
    }

    private static String verb(String operation) {
        return switch (operation) {
            case "INSERT" -> "added";
            case "UPDATE" -> "changed";
            default -> "removed";
        };
    }

    static String after(Map<String, FieldChange> changes, String field) {
        FieldChange change = changes.get(field);
        return change == null || change.after() == null ? "" : change.after();
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
