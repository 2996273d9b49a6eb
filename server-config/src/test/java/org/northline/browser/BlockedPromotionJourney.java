package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A draft is proposed too early: everything that is missing is named at once, each with what to do. */
class BlockedPromotionJourney extends Journey {
    @Test
    void everyReasonIsNamedWithWhatToDo() {
        Plan plan = Plan.begun();
        Plan.Item item = plan.draft("Depot wait alarm");
        List<Map<String, String>> reasons = plan.leader()
                .asks()
                .get("/api/v1/roadmap-items/{id}/promotion-check", item.id())
                .jsonPath()
                .getList("reasons");
        assertThat(reasons).hasSizeGreaterThan(1);

        try (Tab tab = open(Look.WIDE_LIGHT)) {
            ItemScreen screen = ItemScreen.open(tab.signedIn(plan.leader()).expecting(409), item)
                    .propose();

            Locator named = screen.refusal().getByRole(AriaRole.LISTITEM);
            assertThat(named).hasCount(reasons.size());
            for (Map<String, String> reason : reasons) {
                assertThat(screen.refusal()).containsText(reason.get("title"));
                assertThat(screen.refusal()).containsText(reason.get("whatToDo"));
            }
            tab.isAccessible("blocked-promotion");

            named.getByRole(AriaRole.LINK).first().click();
            tab.page().waitForURL(address -> address.contains(item.id() + "/"));
        }
    }
}
