package org.northline.ethics.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a review from being started. */
class ReviewableItemTest {
    @Test
    void nothingStandsAgainstACompleteItemOfOthers() {
        assertThat(new ReviewableItem(false, false, false, false, false, null).obstacle())
                .isEmpty();
    }

    /** Everything after the first obstacle holds as well, and is not said yet. */
    @ParameterizedTest
    @CsvSource({
        "true, true, true, true, was withdrawn",
        "false, true, true, true, is stopped",
        "false, false, true, true, under review already",
        "false, false, false, true, change the item first",
        "false, false, false, false, somebody else has to lead"
    })
    void firstThingToSettleIsSaid(
            boolean withdrawn, boolean stopped, boolean hasLiveReview, boolean returned, String said) {
        ReviewableItem item = new ReviewableItem(withdrawn, true, hasLiveReview, stopped, returned, "title");

        assertThat(item.obstacle())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains(said));
    }

    @Test
    void emptyFieldsAreNamed() {
        assertThat(new ReviewableItem(false, false, false, false, false, "targetUsers,payer").obstacle())
                .hasValueSatisfying(sentence ->
                        assertThat(sentence).contains("Complete the item first").endsWith("target users, who pays."));
    }
}
