package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** All that a person without a mouse has of a tab. */
final class Keys {
    /** More than any screen has stops; without it a control out of reach would be sought forever. */
    private static final int STOPS = 60;

    private final Page page;

    Keys(Tab tab) {
        this.page = tab.page();
    }

    Keys type(String words) {
        page.keyboard().type(words);
        return this;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** By the palette, which Ctrl+K opens everywhere. */
    Keys jumpTo(String words) {
        press("Control+k");
        assertThat(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search or jump to")))
                .isFocused();
        type(words);
        Locator palette = page.getByRole(AriaRole.DIALOG);
        assertThat(palette.getByRole(AriaRole.OPTION).first()).containsText(words);
        press("Enter");
        assertThat(palette).hasCount(0);
        return this;
    }

    /** Goes on from stop to stop until the control is reached. */
    Keys focus(Locator control) {
        assertThat(control).isVisible();
        for (int stop = 0; stop < STOPS && !(boolean) control.evaluate("e => e === document.activeElement"); stop++) {
            press("Tab");
        }
        assertThat(control).isFocused();
        return this;
    }
}
