package org.northline.planning.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.InvalidInput;

class ItemTextTest {
    @Test
    void onlyTheTitleIsNeeded() {
        FieldChecks checks = new FieldChecks();

        ItemText text = ItemText.checked(checks, draft(" Title ", null, null));
        checks.done();

        assertThat(text).isEqualTo(new ItemText("Title", "", "", "", "", "", "", "", "", ""));
    }

    @Test
    void everyTextThatIsTooLongIsToldAtItsField() {
        FieldChecks checks = new FieldChecks();

        ItemText.checked(checks, draft("x".repeat(201), "x".repeat(4001), "x".repeat(1001)));

        assertThatThrownBy(checks::done)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.pointer())
                                .containsExactly("/title", "/problem", "/payer"));
    }

    @Test
    void scheduleEndsOnOrAfterTheDayItStarts() {
        LocalDate day = LocalDate.of(2027, 4, 1);
        FieldChecks checks = new FieldChecks();

        ItemSchedule.checked(checks, TimeHorizon.NOW, day, day);
        checks.done();
        ItemSchedule.checked(checks, null, day, day.minusDays(1));

        assertThatThrownBy(checks::done)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.pointer())
                                .containsExactly("/horizon", "/endsOn"));
    }

    @Test
    void numberHasAtLeastThreeDigits() {
        assertThat(new ItemNumber(Year.of(2027), 14)).hasToString("RM-2027-014");
        assertThat(new ItemNumber(Year.of(2027), 1014)).hasToString("RM-2027-1014");
    }

    @Test
    void lineBreaksAtTheFirstMissingLink() {
        assertThat(BrokenLine.of(false, false, null, false)).contains(BrokenLine.NO_THEME);
        assertThat(BrokenLine.of(true, true, "PURSUE", true)).contains(BrokenLine.THEME_ARCHIVED);
        assertThat(BrokenLine.of(true, false, "EXPLORE", false)).contains(BrokenLine.STRATEGY_NOT_PURSUED);
        assertThat(BrokenLine.of(true, false, "PURSUE", false)).contains(BrokenLine.STRATEGY_NOT_CHOSEN);
        assertThat(BrokenLine.of(true, false, "PURSUE", true)).isEmpty();
    }

    @Test
    void suspensionIsToldInWordsOnceEach() {
        assertThat(Suspension.inWords("OBJECTION_OPEN:1\nOBJECTION_OPEN:2\nREVIEW_EXPIRED"))
                .contains("objection open, review expired");
        assertThat(Suspension.inWords("")).isEmpty();
        assertThat(Suspension.inWords(null)).isEmpty();
    }

    private static ItemText.Draft draft(String title, String problem, String payer) {
        return new ItemText.Draft(title, problem, null, payer, null, null, null, null, null, null);
    }
}
