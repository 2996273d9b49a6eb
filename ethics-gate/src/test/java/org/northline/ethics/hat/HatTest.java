package org.northline.ethics.hat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

class HatTest {
    @Test
    void hatIsFoundByItsAddress() {
        assertThat(Hat.findBy("devils-advocate")).contains(Hat.DEVILS_ADVOCATE);
        assertThat(Hat.findBy("outsider")).contains(Hat.OUTSIDER);
        assertThat(Hat.findBy("OUTSIDER")).isEmpty();
        assertThat(Hat.findBy("villain")).isEmpty();
    }

    @Test
    void wordsAreTakenWithoutTheSpaceAroundThem() {
        assertThat(words(" Do not build this.\n").checked()).isEqualTo("Do not build this.");
        assertThat(words("x".repeat(4000)).checked()).hasSize(4000);
    }

    @Test
    void wordsThatSayNothingOrTooMuchAreRefusedAtTheirField() {
        assertThat(problems(words(null))).containsExactly("/text This is required.");
        assertThat(problems(words(" \t\n"))).containsExactly("/text This is required.");
        assertThat(problems(words("x".repeat(4001))))
                .containsExactly("/text Use at most 4000 characters; this has 4001.");
    }

    @Test
    void nobodyWearsAHatThatWasNeverGiven() {
        assertThat(WornHat.nobodys().isWornBy(new PersonId(UUID.randomUUID()))).isFalse();
        assertThat(WornHat.nobodys().number()).isZero();
    }

    private static WrittenWords words(String text) {
        Actor actor = new Actor(
                new OrgId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), Set.of(Capacity.STAKEHOLDER), Set.of());
        return new WrittenWords(actor, new ReviewId(UUID.randomUUID()), Hat.OUTSIDER, 1, text);
    }

    private static List<String> problems(WrittenWords words) {
        return assertThatExceptionOfType(InvalidInput.class).isThrownBy(words::checked).actual().problems().stream()
                .map(HatTest::written)
                .toList();
    }

    private static String written(FieldProblem problem) {
        return problem.pointer() + " " + problem.detail();
    }
}
