package org.northline.it.gate;

import java.util.List;
import java.util.UUID;

/** Attacks on the hats from under which people argue against an item, and on a seal without what they have to say. */
final class HatAttacks {
    private static final String SEAL =
            "UPDATE ethics.misuse_review SET state = 'SEALED', verdict = 'PROCEED', dissent = '', statement_text = 'x',"
                    + " statement_hash = encode(sha256('x'), 'hex'), sealed_at = now(), valid_until = now() + interval '1 day', version = version + 1"
                    + " WHERE id = ?";
    private static final String NOBODYS_WORDS = "";

    private final Battlefield field;
    private final UUID open;

    /** The devil's advocate of the open review has argued; nobody is its outsider. */
    HatAttacks(Battlefield field) {
        this.field = field;
        this.open = field.openReview();
    }

    List<Attack> all() {
        return List.of(
                given("give a hat by the lead", Scene.SECOND_STAKEHOLDER, Scene.LEAD),
                given("give a hat to the lead", Scene.LEAD, Scene.LEAD),
                given("give a hat to who made the item", Scene.OWNER, Scene.LEAD),
                given("give one person both hats", Scene.ADMINISTRATOR, Scene.LEAD),
                given("take a hat", Scene.SECOND_STAKEHOLDER, Scene.SECOND_STAKEHOLDER),
                hat("give a hat with words in it", Hats.OUTSIDER, Scene.SECOND_STAKEHOLDER, "Fine", "", Scene.LEAD),
                hat("give a hat that nobody knows", "JESTER", Scene.SECOND_STAKEHOLDER, NOBODYS_WORDS, "", Scene.LEAD),
                argued("put words in the mouth of the devil's advocate", "Fine", "", Scene.LEAD),
                argued("argue without a word", " ", "", Scene.ADMINISTRATOR),
                argued("answer in the name of the lead", Hats.WORDS, "Fine", Scene.STAKEHOLDER),
                row("argue under a hat of a sealed case", field.cleared().review(), Hats.OUTSIDER, "", Scene.LEAD),
                Attack.sql("rewrite an argument", "UPDATE ethics.hat SET argument = 'Fine' WHERE review_id = ?", open),
                Attack.sql("take an argument away", "DELETE FROM ethics.hat WHERE review_id = ?", open),
                Attack.sql("truncate the hats", "TRUNCATE ethics.hat"),
                Attack.sql("read the tickets of hats", "SELECT ticket FROM ethics.hat WHERE review_id = ?", open),
                Attack.sql(
                        "make a villain of who argues",
                        "INSERT INTO ethics.villain (org_id, review_id, person_id, version, changed_by) VALUES (?, ?, ?, 1, ?)",
                        field.org(),
                        open,
                        field.scene().person(Scene.ADMINISTRATOR),
                        field.scene().person(Scene.LEAD)),
                Attack.sql("seal a review that nobody argued against", SEAL, field.silentReview()),
                Attack.sql("seal over an argument of who owns the item", SEAL, field.partialReview()));
    }

    List<Attack> onTheDoors() {
        return List.of(
                door("give_hat", Hats.OUTSIDER, 0, field.scene().person(Scene.SECOND_STAKEHOLDER), Scene.LEAD),
                door("argue", Hats.ADVOCATE, 2, "Fine", Scene.ADMINISTRATOR),
                door("answer_argument", Hats.ADVOCATE, 2, "Fine", Scene.LEAD));
    }

    private Attack door(String name, String hat, int seen, Object becomes, String actor) {
        return Attack.sql(
                "pass " + name + " without a ticket",
                "SELECT ethics." + name + "(?, gen_random_uuid(), ?, ?, ?, ?, ?, '')",
                field.org(),
                open,
                hat,
                seen,
                becomes,
                field.scene().person(actor));
    }

    private Attack given(String name, String wearer, String giver) {
        return hat(name, Hats.OUTSIDER, wearer, NOBODYS_WORDS, "", giver);
    }

    private Attack argued(String name, String argument, String answer, String writer) {
        return hat(name, Hats.ADVOCATE, Scene.ADMINISTRATOR, argument, answer, writer);
    }

    private Attack row(String name, UUID review, String hat, String argument, String giver) {
        return insert(name, review, hat, Scene.SECOND_STAKEHOLDER, argument, "", giver);
    }

    private Attack hat(String name, String hat, String wearer, String argument, String answer, String writer) {
        return insert(name, open, hat, wearer, argument, answer, writer);
    }

    private Attack insert(
            String name, UUID review, String hat, String wearer, String argument, String answer, String writer) {
        return Attack.sql(
                name,
                "INSERT INTO ethics.hat (org_id, id, review_id, hat, number, person_id, argument, answer, ticket, changed_by)"
                        + " VALUES (?, gen_random_uuid(), ?, ?, 9, ?, ?, ?, 'none', ?)",
                field.org(),
                review,
                hat,
                field.scene().person(wearer),
                argument,
                answer,
                field.scene().person(writer));
    }
}
