package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.northline.it.Member;

/** A product leader says what items need of each other, hears of a broken order and of a circle, and ties two of them in a set. */
class DependencyJourney extends Journey {
    private static final String LONG =
            "Settlement of disputed instalments across every marketplace and currency that we serve";

    @ParameterizedTest
    @EnumSource(names = {"WIDE_LIGHT", "PHONE_DARK"})
    void brokenOrderAndCircleAreHeardOfByKeyboardAlone(Look look) {
        Plan plan = Plan.begunBy(Member.elsewhere());
        Plan.Item item = plan.complete("Slot booking");
        Plan.Item needed = plan.complete(LONG);
        try (Tab tab = open(look).signedIn(plan.leader()).expecting(409)) {
            Keys keys = new Keys(tab.goTo(item.path()));
            depends(tab, keys, needed, "dependency-dialog");
            assertThat(card(tab)).containsText("Starts on 1 Apr");
            assertThat(card(tab)).containsText("which it depends on, ends on 30 Jun");
            scrollTo(card(tab));
            tab.isAccessible("item-with-dependency");

            tab.goTo(needed.path());
            assertThat(tab.page().getByRole(AriaRole.REGION, named("Needed by")))
                    .containsText(item.title());
            fillsDialog(tab, keys, item);
            keys.focus(inDialog(tab, "Add dependency")).press("Enter");
            assertThat(dialog(tab)).containsText("That would close a circle");
            assertThat(dialog(tab).getByRole(AriaRole.COMBOBOX)).isFocused();
            assertThat(dialog(tab).getByRole(AriaRole.REGION)).containsText(item.title());
            tab.isAccessible("dependency-circle");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE_DARK", "PHONE_LIGHT"})
    void itemsAreTiedAndTheirDependencyComesBackByMouse(Look look) {
        Plan plan = Plan.begunBy(Member.elsewhere());
        Plan.Item item = plan.complete("Slot booking");
        Plan.Item needed = plan.complete(LONG);
        try (Tab tab = open(look).signedIn(plan.leader())) {
            tab.goTo(plan.at("/dependencies"));
            tab.isAccessible("dependencies-empty");
            tab.goTo(item.path());
            button(tab, "Add dependency").click();
            choose(tab, "Which item?", needed);
            inDialog(tab, "Add dependency").click();
            assertThat(dialog(tab)).hasCount(0);
            card(tab).getByLabel("Remove the dependency with").click();
            assertThat(tab.page().getByText("Nothing depends on anything here")).isVisible();
            button(tab, "Undo").click();
            assertThat(card(tab).getByRole(AriaRole.LINK).first()).containsText(needed.title());

            tab.goTo(plan.at("/dependencies"));
            tab.page().getByLabel("Only broken order").check();
            assertThat(tab.page().getByText("which it depends on, ends on 30 Jun"))
                    .isVisible();
            ties(tab, item, needed);
            tab.isAccessible("dependencies");
        }
    }

    private static void depends(Tab tab, Keys keys, Plan.Item other, String screen) {
        fillsDialog(tab, keys, other);
        tab.isAccessible(screen);
        keys.focus(inDialog(tab, "Add dependency")).press("Enter");
        assertThat(dialog(tab)).hasCount(0);
    }

    private static void fillsDialog(Tab tab, Keys keys, Plan.Item other) {
        keys.focus(button(tab, "Add dependency")).press("Enter");
        Locator finder = dialog(tab).getByRole(AriaRole.COMBOBOX);
        assertThat(finder).isFocused();
        keys.type(other.title());
        assertThat(option(tab, other)).isVisible();
        assertThat(tab.page().getByRole(AriaRole.OPTION)).hasCount(1);
        keys.press("ArrowDown").press("Enter");
        assertThat(dialog(tab)).containsText(other.title());
    }

    private static void ties(Tab tab, Plan.Item one, Plan.Item other) {
        button(tab, "Add set").click();
        dialog(tab).getByLabel("Name").fill("One settlement at a time");
        choose(tab, "Add an item", one);
        choose(tab, "Add an item", other);
        assertThat(dialog(tab).getByText("2 of at most 20 items")).isVisible();
        tab.isAccessible("set-dialog");
        inDialog(tab, "Add set").click();
        assertThat(dialog(tab)).hasCount(0);
        Locator sets = tab.page().getByRole(AriaRole.REGION, named("Sets of items"));
        assertThat(sets).containsText("At most one of these comes");
        assertThat(sets).containsText(other.title());
    }

    private static void choose(Tab tab, String label, Plan.Item item) {
        dialog(tab)
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
                .fill(item.title());
        option(tab, item).click();
    }

    private static void scrollTo(Locator part) {
        part.evaluate("e => e.scrollIntoView({block: 'center'})");
    }

    private static Locator card(Tab tab) {
        return tab.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName("Dependencies").setExact(true));
    }

    private static Locator dialog(Tab tab) {
        return tab.page().getByRole(AriaRole.DIALOG);
    }

    private static Locator inDialog(Tab tab, String words) {
        return dialog(tab).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }

    private static Locator option(Tab tab, Plan.Item item) {
        return tab.page().getByRole(AriaRole.OPTION, named(item.title()));
    }

    private static Locator button(Tab tab, String words) {
        return tab.page().getByRole(AriaRole.BUTTON, named(words)).first();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
