package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.northline.it.gate.reference.Standing;
import org.northline.it.gate.reference.Step;
import org.northline.it.gate.reference.Thing;
import org.northline.planning.shared.Ids;

/** A history as it happens in the database: an item of an organisation of its own, and each step in a transaction of its own. */
final class PlayedHistory {
    /** What a door, a guard or a unique key answers; anything else is no answer but a fault of the test. */
    private static final Set<String> REFUSALS = Set.of("NL403", "NL404", "NL409", "23001", "23505");

    private final Connection app;
    private final Validity validity;
    private final UUID org;
    private final UUID item;
    private final HistoryDoors doors;
    private final MoneyPages pages;
    private final Hats hats;
    private final Map<Thing, List<UUID>> made = new EnumMap<>(Thing.class);
    private final Map<UUID, String> hashes = new HashMap<>();

    private PlayedHistory(Scene scene, Connection app, Validity validity) throws SQLException {
        this.app = app;
        this.validity = validity;
        this.org = scene.org();
        this.item = scene.item(app);
        this.doors = HistoryDoors.of(scene, app, item);
        this.pages = new MoneyPages(scene, app);
        this.hats = new Hats(scene, app);
    }

    static PlayedHistory begun(Connection owner, Connection app, Validity validity) throws SQLException {
        app.setAutoCommit(false);
        PlayedHistory history = new PlayedHistory(Scene.set(owner, app), app, validity);
        app.commit();
        return history;
    }

    /** What the database says against the step; an empty text when it is done. */
    String refusal(Step step) throws SQLException {
        try {
            Map<Thing, UUID> things = happen(step);
            app.commit();
            things.forEach((thing, id) ->
                    made.computeIfAbsent(thing, none -> new ArrayList<>()).add(id));
            return "";
        } catch (SQLException refused) {
            app.rollback();
            if (!REFUSALS.contains(refused.getSQLState())) {
                throw refused;
            }
            return refused.getMessage();
        }
    }

    Standing standing() throws SQLException {
        List<String> told = List.of(Sql.text(app, """
                SELECT concat_ws(' ',
                  coalesce((SELECT r.state FROM ethics.misuse_review r WHERE r.org_id = i.org_id AND r.item_id = i.id
                    ORDER BY r.number DESC LIMIT 1), 'NONE'),
                  CASE WHEN EXISTS (SELECT FROM planning.portfolio_entry p WHERE p.org_id = i.org_id AND p.item_id = i.id)
                    THEN (SELECT e.state FROM planning.entry_standing e WHERE e.org_id = i.org_id AND e.item_id = i.id) ELSE 'ABSENT' END,
                  (SELECT string_agg(split_part(b, ':', 1), ' ') FROM ethics.blockers(i.org_id, i.id) AS b))
                FROM planning.roadmap_item i WHERE i.org_id = ? AND i.id = ?
                """, org, item).split(" "));
        app.commit();
        return new Standing(told.get(0), told.get(1), told.subList(2, told.size()));
    }

    /** Gives what the step makes, which is there when its transaction has ended. */
    private Map<Thing, UUID> happen(Step step) throws SQLException {
        String who = step.who();
        UUID target = target(step);
        return switch (step.deed()) {
            case START_LIGHT -> started(doors.gate().review(item, 1, who));
            case START_HEAVIER -> startedHeavier(who);
            case ANSWER -> nothing(() -> doors.answer(target, who));
            case PLAN_CONDITION -> Map.of(Thing.CONDITION, doors.plan(target, who));
            case SCORE -> nothing(() -> doors.score(target, who));
            case SEAL -> sealed(target, doors.gate().seal(target, "PROCEED_WITH_CONDITIONS", who));
            case SEAL_TO_STOP -> sealed(target, doors.gate().seal(target, "STOP", who));
            case SIGN -> Map.of(Thing.SIGNATURE, doors.sign(target, hashes.getOrDefault(target, "0".repeat(64)), who));
            case SIGN_UNSEEN -> nothing(() -> doors.sign(target, "1".repeat(64), who));
            case TAKE_SIGNATURE_BACK -> nothing(() -> doors.gate().withdrawSignature(target, who));
            case RETURN -> nothing(() -> doors.gate().giveBack(target, who, Scene.capacityOf(who)));
            case CALL_STOP -> Map.of(Thing.STOP_CALL, doors.callStop(who));
            case TAKE_STOP_CALL_BACK -> nothing(() -> doors.takeStopCallBack(target, who));
            case OBJECT -> Map.of(Thing.OBJECTION, doors.gate().object(item, who));
            case TAKE_OBJECTION_BACK -> nothing(() -> doors.gate().withdrawObjection(target, who));
            case HOLD -> Map.of(Thing.HOLD, doors.gate().hold(item, who));
            case LIFT -> nothing(() -> doors.gate().lift(target, who, Scene.capacityOf(who)));
            case VERIFY -> nothing(() -> doors.conditions().verify(target, who));
            case PROMOTE -> nothing(() -> doors.gate().promote(item));
            case TAKE_OFF -> nothing(() -> doors.takeOff(who));
            case EDIT -> nothing(() -> doors.edit(step.which(), who));
            case EDIT_BESIDE -> nothing(() -> doors.editBeside(who));
            case HAND_OVER -> nothing(() -> doors.handOver(who));
            case WITHDRAW_ITEM -> nothing(() -> doors.gate().withdrawItem(item));
            case EXPIRE -> nothing(() -> validity.end(org, newestReview()));
            case GRANT -> nothing(() -> doors.people().grant(who));
            case REVOKE -> nothing(() -> doors.people().revoke(who, false));
            case REVOKE_FOR_CAUSE -> nothing(() -> doors.people().revoke(who, true));
            case DEACTIVATE -> nothing(() -> doors.people().deactivate(who));
            case REACTIVATE -> nothing(() -> doors.people().reactivate(who));
        };
    }

    /** With what such a review needs besides, so that a seal depends on the same as in the lightest tier, and on the scores. */
    private Map<Thing, UUID> startedHeavier(String lead) throws SQLException {
        UUID review = doors.gate().review(item, 2, lead);
        pages.write(review, lead);
        hats.argue(review, 2, lead);
        return started(review);
    }

    private Map<Thing, UUID> started(UUID review) throws SQLException {
        return Map.of(Thing.REVIEW, review, Thing.CONDITION, doors.firstCondition(review));
    }

    private Map<Thing, UUID> sealed(UUID review, String hash) {
        hashes.put(review, hash);
        return Map.of();
    }

    private static Map<Thing, UUID> nothing(Act act) throws SQLException {
        act.take();
        return Map.of();
    }

    private UUID target(Step step) {
        List<UUID> things = made.getOrDefault(step.deed().target(), List.of());
        return step.which() < things.size() ? things.get(step.which()) : Ids.next();
    }

    private UUID newestReview() {
        List<UUID> reviews = made.getOrDefault(Thing.REVIEW, List.of());
        return reviews.isEmpty() ? Ids.next() : reviews.get(reviews.size() - 1);
    }

    /** Something that is done and makes nothing. */
    private interface Act {
        void take() throws SQLException;
    }
}
