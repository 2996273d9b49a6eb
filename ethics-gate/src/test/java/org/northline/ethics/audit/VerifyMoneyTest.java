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

/** What the verifier makes of what a review could cost. */
class VerifyMoneyTest {
    private static final String FIRST = "NORTHLINE STATEMENT stmt/v1\n";
    private static final String HEAD = "NORTHLINE STATEMENT stmt/v2\n";
    /** What is written by {@link #written} with a high end of 20. */
    static final String MONEY = """

            WHAT IT COULD COST
            If it goes wrong, likely to worst believable, in EUR
            Refunds 1 to 20
            Repair 1 to 20
            Legal cost 1 to 20
            Lost customers 1 to 20
            Press 1 to 20
            Altogether 5 to 100
            Stopping now 3, once built 40, once launched 500
            Written by lead (lead)
            """;

    private static final String TOLD = HEAD + MONEY;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("honestStories")
    @DisplayName("I-26 A review whose statement tells what it could cost, or that need not, is sealed")
    void honestReviewIsSealed(String what, Consumer<Deeds> deeds) throws Exception {
        Verifier.Result result = Verifier.ofOpenReview(folder, deeds);

        assertThat(result.code()).as(result.said()).isZero();
    }

    static Stream<Arguments> honestStories() {
        return Stream.of(
                story("tier 1 without", deeds -> deeds.sealedWith(HEAD)),
                story("tier 1 with one", deeds -> {
                    written(deeds, 1, Story.LEAD, 20);
                    deeds.sealedWith(TOLD);
                }),
                story("tier 2, before there were such pages", deeds -> {
                    new Scoring(deeds).raised();
                    deeds.sealedWith(FIRST);
                }),
                story("tier 2, written anew", deeds -> {
                    new Scoring(deeds).raised();
                    written(deeds, 1, Story.REVIEWER, 9);
                    written(deeds, 2, Story.LEAD, 20);
                    deeds.sealedWith(TOLD);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenStories")
    @DisplayName("I-26 A seal without its money page, or over one that was changed or told otherwise, is found")
    void brokenRuleIsNamed(String what, Consumer<Deeds> deeds) throws Exception {
        Verifier.Result result = Verifier.ofOpenReview(folder, deeds);

        assertThat(result.code()).as(result.said()).isEqualTo(2);
        assertThat(result.said()).startsWith("RULE BROKEN: " + what.split(" ", 2)[0] + ":");
    }

    static Stream<Arguments> brokenStories() {
        return Stream.of(
                story("I-26 tier 2 without one", deeds -> {
                    new Scoring(deeds).raised();
                    deeds.sealedWith(HEAD);
                }),
                story("I-26 a range that ends below its beginning", deeds -> written(deeds, 1, Story.LEAD, 0)),
                story("I-7 a page of which the statement does not tell", deeds -> {
                    written(deeds, 1, Story.LEAD, 20);
                    deeds.sealedWith(HEAD);
                }),
                story("I-7 a page that the statement tells otherwise", deeds -> {
                    written(deeds, 1, Story.LEAD, 21);
                    deeds.sealedWith(TOLD);
                }),
                story("I-7 a statement that tells of no page", deeds -> deeds.sealedWith(TOLD)),
                story("I-7 a statement of no form", deeds -> deeds.sealedWith("Fine\n")),
                story("I-8 a writing that is left out", deeds -> written(deeds, 2, Story.LEAD, 20)),
                story("I-8 a page that is changed", deeds -> {
                    written(deeds, 1, Story.LEAD, 20);
                    deeds.event("UPDATE", "ethics.money_page", "page-1", Story.LEAD, "legal_high", 2);
                }),
                story("I-8 a page after the seal", deeds -> {
                    deeds.sealedWith(HEAD);
                    written(deeds, 1, Story.LEAD, 20);
                }),
                story("I-15 a page by the owner", deeds -> written(deeds, 1, Story.OWNER, 20)),
                story("I-15 a page by a stakeholder", deeds -> written(deeds, 1, Story.STAKEHOLDER, 20)));
    }

    static void written(Deeds deeds, int number, String by, int high) {
        String page = "page-" + number;
        deeds.event(
                "INSERT",
                "ethics.money_page",
                page,
                by,
                Stream.of(
                                Stream.of("id", page, "review_id", Story.REVIEW, "number", number, "currency", "EUR"),
                                Stream.of("refund", "repair", "legal", "churn", "press")
                                        .flatMap(loss -> Stream.of(loss + "_low", 1, loss + "_high", high)),
                                Stream.of("stop_now", 3, "stop_after_build", 40, "stop_after_launch", 500))
                        .flatMap(part -> part)
                        .toArray());
    }

    private static Arguments story(String what, Consumer<Deeds> deeds) {
        return arguments(what, deeds);
    }
}
