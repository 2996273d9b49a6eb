package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.northline.it.Member;

/** Where a stop is read and appealed against, and where a panel decides. */
final class AppealScreen extends Screen {
    private AppealScreen(Tab tab) {
        super(tab);
    }

    /** Where the person has come to already. */
    static AppealScreen in(Tab tab, Plan.Item item) {
        AppealScreen screen = new AppealScreen(tab);
        assertThat(screen.heading("Appeal for " + item.title())).isVisible();
        return screen;
    }

    AppealScreen tells(String words) {
        assertThat(part(AriaRole.MAIN, "")).containsText(words);
        return this;
    }

    Locator reason() {
        return field("Why the stop is wrong");
    }

    Locator send() {
        return button("Appeal");
    }

    AppealScreen voteThatTheStopStands(String reason, Member voter) {
        choose(part(AriaRole.RADIO, "The stop stands"));
        field("Why").fill(reason);
        field("Your password").fill(voter.password());
        button("Vote").click();
        assertThat(button("Vote")).isHidden();
        return this;
    }
}
