package org.northline.ethics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the verifier makes of the hats from under which people argue against an item. */
class VerifyHatsTest {
    private static final String HEAD = "NORTHLINE STATEMENT stmt/v4\nDissent:\n  | None was recorded\n";
    private static final String ITEM = "\nITEM RM-2027-001 item-1\n";
    private static final String NONE = HEAD + ITEM;
    private static final String ARGUED = """

            ARGUED AGAINST IT
            Devil's advocate Ada, who argues (stakeholder)
            Why it should not be built at all:
              | Do not\\u{202e}
              | build \\\\ this
            """;
    private static final String ANSWERED = ARGUED + "The lead answers:\n  | We send them in\n";
    private static final String WORDS = "Do not\u202e\nbuild \\ this";
    private static final String ADVOCATE = "DEVILS_ADVOCATE";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("honestStories")
    @DisplayName("I-27 A review that was argued against by those who may, and whose statement tells it, is sealed")
    void honestReviewIsSealed(String what, Consumer<Deeds> deeds) throws Exception {
        Verifier.Result result = Verifier.ofOpenReview(folder, deeds);

        assertThat(result.code()).as(result.said()).isZero();
    }

    static Stream<Arguments> honestStories() {
        return Stream.of(
                story("tier 1 without", deeds -> deeds.sealedWith(NONE)),
                story("tier 1, given and silent", deeds -> {
                    given(deeds, "OUTSIDER", 1, "other");
                    deeds.sealedWith(
                            HEAD + "\nARGUED AGAINST IT\nOutsider other (other)\nNothing was written\n" + ITEM);
                }),
                story("tier 2, argued and answered", deeds -> {
                    priced(deeds);
                    argued(deeds, 1);
                    hat(deeds, ADVOCATE, 3, Story.LEAD, Story.STAKEHOLDER, WORDS, "We send them in");
                    deeds.sealedWith(HEAD + ANSWERED + ITEM + VerifyMoneyTest.MONEY);
                }),
                story("tier 2, before there were hats", deeds -> {
                    priced(deeds);
                    deeds.sealedWith("NORTHLINE STATEMENT stmt/v3\n" + VerifyMoneyTest.MONEY);
                }),
                story("tier 2, given on after it was argued", deeds -> {
                    priced(deeds);
                    given(deeds, ADVOCATE, 1, "other");
                    hat(deeds, ADVOCATE, 2, "other", "other", "Set aside", "");
                    argued(deeds, 3);
                    deeds.sealedWith(HEAD + ARGUED + ITEM + VerifyMoneyTest.MONEY);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenStories")
    @DisplayName("I-27 A seal without its arguments, or over one that was forged or told otherwise, is found")
    void brokenRuleIsNamed(String what, Consumer<Deeds> deeds) throws Exception {
        Verifier.Result result = Verifier.ofOpenReview(folder, deeds);

        assertThat(result.code()).as(result.said()).isEqualTo(2);
        assertThat(result.said()).startsWith("RULE BROKEN: " + what.split(" ", 2)[0] + ":");
    }

    static Stream<Arguments> brokenStories() {
        return Stream.concat(storiesOfSeals(), storiesOfHats());
    }

    private static Stream<Arguments> storiesOfSeals() {
        return Stream.of(
                story("I-27 tier 2 without a devil's advocate", deeds -> {
                    priced(deeds);
                    deeds.sealedWith(NONE + VerifyMoneyTest.MONEY);
                }),
                story("I-27 tier 2 with a silent one", deeds -> {
                    priced(deeds);
                    given(deeds, ADVOCATE, 1, Story.STAKEHOLDER);
                    deeds.sealedWith(NONE + VerifyMoneyTest.MONEY);
                }),
                story("I-27 tier 3 without an outsider", deeds -> {
                    priced(deeds);
                    deeds.event("UPDATE", "ethics.misuse_review", Story.REVIEW, Story.LEAD, "tier", 3);
                    argued(deeds, 1);
                    deeds.sealedWith(HEAD + ARGUED + ITEM + VerifyMoneyTest.MONEY);
                }),
                story("I-27 who argued comes to own the item", deeds -> {
                    argued(deeds, 1);
                    deeds.event(
                            "UPDATE", "planning.roadmap_item", Story.ITEM, Story.OWNER, "owner_id", Story.STAKEHOLDER);
                    deeds.sealedWith(HEAD + ARGUED + ITEM);
                }),
                story("I-7 an argument of which the statement does not tell", deeds -> {
                    argued(deeds, 1);
                    deeds.sealedWith(NONE);
                }),
                story("I-7 an argument that the statement tells otherwise", deeds -> {
                    argued(deeds, 1);
                    deeds.sealedWith(HEAD + ARGUED.replace("Do not", "Do") + ITEM);
                }),
                story("I-7 an argument of somebody else", deeds -> {
                    argued(deeds, 1);
                    deeds.sealedWith(HEAD + ARGUED.replace("(stakeholder)", "(other)") + ITEM);
                }),
                story("I-7 an answer that nobody gave", deeds -> {
                    argued(deeds, 1);
                    deeds.sealedWith(HEAD + ANSWERED + ITEM);
                }),
                story("I-7 a statement that makes an argument up", deeds -> deeds.sealedWith(HEAD + ARGUED + ITEM)));
    }

    private static Stream<Arguments> storiesOfHats() {
        return Stream.of(
                story(
                        "I-27 a hat that its wearer took",
                        deeds -> hat(deeds, ADVOCATE, 1, Story.STAKEHOLDER, Story.STAKEHOLDER, "", "")),
                story(
                        "I-27 a hat that is given with words in it",
                        deeds -> hat(deeds, ADVOCATE, 1, Story.LEAD, Story.STAKEHOLDER, WORDS, "")),
                story("I-27 words that the lead puts in a mouth", deeds -> {
                    given(deeds, ADVOCATE, 1, Story.STAKEHOLDER);
                    hat(deeds, ADVOCATE, 2, Story.LEAD, Story.STAKEHOLDER, WORDS, "");
                }),
                story("I-27 an answer that is not the lead's", deeds -> {
                    argued(deeds, 1);
                    hat(deeds, ADVOCATE, 3, "other", Story.STAKEHOLDER, WORDS, "Fine");
                }),
                story("I-27 an answer to what was rewritten", deeds -> {
                    argued(deeds, 1);
                    hat(deeds, ADVOCATE, 3, Story.STAKEHOLDER, Story.STAKEHOLDER, "Else", "Fine");
                }),
                story("I-27 the lead as devil's advocate", deeds -> given(deeds, ADVOCATE, 1, Story.LEAD)),
                story("I-27 the owner as devil's advocate", deeds -> given(deeds, ADVOCATE, 1, Story.OWNER)),
                story("I-27 two hats on one head", deeds -> {
                    given(deeds, ADVOCATE, 1, Story.STAKEHOLDER);
                    given(deeds, "OUTSIDER", 1, Story.STAKEHOLDER);
                }),
                story("I-27 the villain as devil's advocate", deeds -> {
                    villain(deeds);
                    given(deeds, ADVOCATE, 1, Story.STAKEHOLDER);
                }),
                story("I-27 the devil's advocate as villain", deeds -> {
                    given(deeds, ADVOCATE, 1, Story.STAKEHOLDER);
                    villain(deeds);
                }),
                story("I-8 a change that is left out", deeds -> given(deeds, ADVOCATE, 2, Story.STAKEHOLDER)),
                story("I-8 a hat that nobody knows", deeds -> given(deeds, "JESTER", 1, Story.STAKEHOLDER)),
                story("I-8 an argument that is changed", deeds -> {
                    argued(deeds, 1);
                    deeds.event("UPDATE", "ethics.hat", "hat-2", Story.STAKEHOLDER, "argument", "Build it");
                }),
                story("I-8 an argument after the seal", deeds -> {
                    deeds.sealedWith(NONE);
                    given(deeds, ADVOCATE, 1, Story.STAKEHOLDER);
                }));
    }

    private static void priced(Deeds deeds) {
        new Scoring(deeds).raised();
        VerifyMoneyTest.written(deeds, 1, Story.LEAD, 20);
    }

    /** The stakeholder gets the hat and argues. */
    private static void argued(Deeds deeds, int number) {
        given(deeds, ADVOCATE, number, Story.STAKEHOLDER);
        hat(deeds, ADVOCATE, number + 1, Story.STAKEHOLDER, Story.STAKEHOLDER, WORDS, "");
    }

    private static void given(Deeds deeds, String hat, int number, String wearer) {
        hat(deeds, hat, number, Story.LEAD, wearer, "", "");
    }

    private static void hat(
            Deeds deeds, String hat, int number, String by, String wearer, String argument, String answer) {
        String row = "hat-" + number;
        deeds.event(
                "INSERT",
                "ethics.hat",
                row,
                by,
                "id",
                row,
                "review_id",
                Story.REVIEW,
                "hat",
                hat,
                "number",
                number,
                "person_id",
                wearer,
                "argument",
                argument,
                "answer",
                answer);
    }

    private static void villain(Deeds deeds) {
        deeds.event(
                "INSERT",
                "ethics.villain",
                Story.REVIEW,
                Story.LEAD,
                "review_id",
                Story.REVIEW,
                "person_id",
                Story.STAKEHOLDER);
    }

    private static Arguments story(String what, Consumer<Deeds> deeds) {
        return arguments(what, deeds);
    }
}
