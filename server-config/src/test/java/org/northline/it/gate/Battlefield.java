package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Items in the states that attacks aim at, and a policy in its second version with a draft of the third. */
record Battlefield(
        Scene scene,
        Gate.Cleared cleared,
        Gate.Cleared promoted,
        Gate.Cleared objected,
        UUID objection,
        UUID inReview,
        UUID openReview,
        UUID scoredReview,
        UUID discussedReview,
        UUID halfSigned,
        UUID halfSignedReview,
        String halfSignedHash,
        UUID stopped,
        UUID appealed,
        UUID appeal,
        UUID alikeReview,
        UUID linkedReview,
        UUID unpricedReview,
        UUID silentReview,
        UUID partialReview,
        UUID untouched,
        UUID publishedDraft,
        UUID draft,
        Map<UUID, String> contents) {
    private static final String RENAME = "document || '{\"name\": \"autumn\"}'";

    static Battlefield laidOut(Connection app) throws SQLException {
        Scene scene = Scene.set();
        Gate gate = new Gate(scene, app);
        UUID publishedDraft = PolicyDrafting.published(app, scene, RENAME);
        UUID draft = PolicyDrafting.drafted(app, scene, RENAME);
        Gate.Cleared promoted = gate.cleared();
        gate.promote(promoted.item());
        Conditions conditions = new Conditions(scene, app);
        UUID condition = conditions.of(promoted.review());
        conditions.extend(condition, conditions.dueOn(condition).plusDays(9), Scene.EXECUTIVE, "EXECUTIVE");
        Gate.Cleared objected = gate.cleared();
        UUID objection = gate.object(objected.item(), Scene.EXECUTIVE);
        UUID inReview = gate.item();
        UUID openReview = gate.review(inReview);
        Scores scores = new Scores(scene, app);
        scores.raise(openReview, 2);
        UUID scoredReview = farApart(gate, scores);
        UUID discussedReview = farApart(gate, scores);
        scores.discuss(scores.scenarioOf(discussedReview), Scene.LEAD, Scores.WHY);
        UUID halfSigned = gate.item();
        UUID halfSignedReview = gate.review(halfSigned);
        String hash = gate.seal(halfSignedReview);
        gate.sign(halfSignedReview, hash, Scene.STAKEHOLDER, "STAKEHOLDER");
        UUID stopped = gate.item();
        gate.stop(stopped, Scene.EXECUTIVE, "EXECUTIVE");
        UUID appealed = gate.item();
        gate.object(appealed, Scene.LEADER);
        gate.stop(appealed, Scene.EXECUTIVE, "EXECUTIVE");
        AppealDoors appeals = new AppealDoors(scene, app);
        UUID appeal = appeals.appeal(appealed, Scene.OWNER);
        appeals.vote(appeal, Scene.SECOND_REVIEWER, "MISUSE_REVIEWER", AppealDoors.NEW_REVIEW);
        appeals.vote(appeal, Scene.SECOND_STAKEHOLDER, "STAKEHOLDER", AppealDoors.NEW_REVIEW);
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());
        gate.takeOff(cleared.item());
        StopLinks links = new StopLinks(scene, gate, app);
        UUID alikeReview = gate.review(links.alikeTo(stopped));
        UUID linkedReview = gate.review(links.alikeTo(stopped));
        links.link(linkedReview, stopped, Scene.LEAD);
        UUID unpricedReview = ofTierTwo(gate, scores);
        new Hats(scene, app).argue(unpricedReview, 2, Scene.LEAD);
        UUID silentReview = ofTierTwo(gate, scores);
        new MoneyPages(scene, app).write(silentReview, Scene.LEAD);
        UUID partialReview = partial(gate, new Hats(scene, app));
        UUID untouched = gate.item();
        Map<UUID, String> contents = new HashMap<>();
        for (UUID item : List.of(cleared.item(), promoted.item(), objected.item(), halfSigned, stopped, untouched)) {
            contents.put(item, gate.contentOf(item));
        }
        return new Battlefield(
                scene,
                cleared,
                promoted,
                objected,
                objection,
                inReview,
                openReview,
                scoredReview,
                discussedReview,
                halfSigned,
                halfSignedReview,
                hash,
                stopped,
                appealed,
                appeal,
                alikeReview,
                linkedReview,
                unpricedReview,
                silentReview,
                partialReview,
                untouched,
                publishedDraft,
                draft,
                contents);
    }

    private static UUID farApart(Gate gate, Scores scores) throws SQLException {
        UUID review = gate.review(gate.item());
        scores.raise(review, 2);
        scores.second(scores.scenarioOf(review), Scene.REVIEWER, 4, 3);
        return review;
    }

    /** A review of tier 1 that lacks nothing, but that its devil's advocate has come to own the item. */
    private static UUID partial(Gate gate, Hats hats) throws SQLException {
        UUID item = gate.item();
        UUID review = gate.review(item);
        hats.argue(review, Hats.ADVOCATE, Scene.LEAD, Scene.SECOND_EXECUTIVE);
        Sql.run(
                hats.app(),
                "UPDATE planning.roadmap_item SET owner_id = ?, version = version + 1, changed_by = ? WHERE id = ?",
                hats.scene().person(Scene.SECOND_EXECUTIVE),
                hats.scene().person(Scene.LEADER),
                item);
        return review;
    }

    /** A review of tier 2 whose scenario is scored twice, and that has nothing else of what such a review asks for. */
    private static UUID ofTierTwo(Gate gate, Scores scores) throws SQLException {
        UUID review = gate.review(gate.item());
        Sql.run(scores.app(), "UPDATE ethics.misuse_review SET tier = 2, version = version + 1 WHERE id = ?", review);
        scores.second(scores.scenarioOf(review), Scene.REVIEWER, 1, 1);
        return review;
    }

    UUID org() {
        return scene.org();
    }
}
