package org.northline.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;

/** The misuse review of one item: the screening that starts it, then everything that people write in it. */
final class ReviewScreen extends Screen {
    private ReviewScreen(Tab tab) {
        super(tab);
    }

    static ReviewScreen open(Tab tab, Plan.Item item) {
        return in(tab.goTo(item.path() + "/misuse-review"), item);
    }

    /** Where the person has come to already. */
    static ReviewScreen in(Tab tab, Plan.Item item) {
        ReviewScreen screen = new ReviewScreen(tab);
        assertThat(screen.heading("Misuse review of " + item.title())).isVisible();
        return screen;
    }

    /** Answers the screening, by the number of the question, and starts the review. */
    ReviewScreen screened(Map<String, String> answers) {
        answers.forEach((question, answer) -> choose(radio(part(AriaRole.GROUP, question), answer)));
        button("Start the review").click();
        return this;
    }

    ReviewScreen isOfTier(int tier) {
        assertThat(heading("Tier " + tier)).isVisible();
        return this;
    }

    ReviewScreen answer(String question, String words) {
        Locator section = part(AriaRole.REGION, question);
        section.getByRole(AriaRole.TEXTBOX).fill(words);
        section.getByRole(AriaRole.TEXTBOX).blur();
        isSaved(section);
        return this;
    }

    ReviewScreen party(String party, String who, String aim) {
        Locator group = part(AriaRole.GROUP, party);
        field(group, "Who").fill(who);
        field(group, "What they want").fill(aim);
        return this;
    }

    /** Whom the item names already: only the click and the aim are left. */
    ReviewScreen partyOfItem(String party, String aim) {
        Locator group = part(AriaRole.GROUP, party);
        group.getByRole(AriaRole.LIST).getByRole(AriaRole.BUTTON).click();
        field(group, "What they want").fill(aim);
        return this;
    }

    ReviewScreen compareAims(String words) {
        Locator comparison = field("Where do the aims of payer and user agree, and where not?");
        comparison.fill(words);
        comparison.blur();
        isSaved(byRole(AriaRole.REGION, "Who is touched"));
        return this;
    }

    ReviewScreen giveHatTo(String villain) {
        field("Who plays the villain").first().fill(villain);
        byRole(AriaRole.OPTION, villain).click();
        button("Give the hat").click();
        assertThat(tab.page().getByText(villain + " plays the villain and writes the scenarios."))
                .isVisible();
        return this;
    }

    ReviewScreen nameDevilsAdvocate(String person) {
        field("Who is the devil's advocate").first().fill(person);
        byRole(AriaRole.OPTION, person).click();
        button("Name the devil's advocate").click();
        return this;
    }

    Locator devilsAdvocate() {
        return byRole(AriaRole.REGION, "Devil's advocate");
    }

    /** What opens the dialog in which the wearer of a hat argues. */
    Locator argument() {
        return button("Write your argument");
    }

    Locator words() {
        return field("Why this should not be built at all");
    }

    ReviewScreen linkStoppedItem() {
        button("Link it").click();
        assertThat(part(AriaRole.REGION, "Linked to an item that was stopped")).isVisible();
        return this;
    }

    /** Finds a stopped item of quite another wording by the end of its title. */
    ReviewScreen beginLinkTo(Plan.Item stopped) {
        button("Link a stopped item").click();
        Locator which = dialog().getByRole(AriaRole.COMBOBOX);
        which.fill(stopped.title().substring(stopped.title().length() / 2));
        dialog().page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(stopped.title()))
                .click();
        assertThat(which).hasValue(Pattern.compile(stopped.title() + "$"));
        return this;
    }

    void finishLinkTo(Plan.Item stopped) {
        dialog().getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Link it"))
                .click();
        assertThat(dialog()).isHidden();
        assertThat(part(AriaRole.REGION, "Linked to an item that was stopped").getByText(stopped.title()))
                .isVisible();
    }

    void beginScenario() {
        button("Write a scenario").click();
        assertThat(dialog()).isVisible();
    }

    /** A rare scenario of limited harm. */
    ReviewScreen writeScenario(String kind, String title) {
        beginScenario();
        Locator form = dialog();
        choose(radio(form, kind));
        field(form, "What happens, in one line").fill(title);
        takeOffer(form, "Who does it", "Ourselves");
        takeOffer(form, "Who is hurt", "The driver");
        field(form, "How bad for those hurt").selectOption("2");
        field(form, "How likely").selectOption("1");
        form.getByRole(AriaRole.CHECKBOX).last().check();
        button(form, "Save scenario").click();
        assertThat(heading(title)).isVisible();
        return this;
    }

    private static void takeOffer(Locator form, String label, String offer) {
        button(form.getByRole(AriaRole.LIST, new Locator.GetByRoleOptions().setName("Offered for " + label)), offer)
                .click();
    }

    /** Gives a second score to the only scenario that waits for one, without having seen the first. */
    ReviewScreen score(int severity, int likelihood) {
        button("Score it").click();
        field(dialog(), "How bad for those hurt").selectOption(String.valueOf(severity));
        field(dialog(), "How likely").selectOption(String.valueOf(likelihood));
        button(dialog(), "Save score").click();
        assertThat(dialog()).isHidden();
        return this;
    }

    ReviewScreen recordDiscussion(String words) {
        button("Record the discussion").click();
        field(dialog(), "Why they differed, and what you learned").fill(words);
        button(dialog(), "Save discussion").click();
        assertThat(dialog()).isHidden();
        return this;
    }

    Locator scenarios() {
        return byRole(AriaRole.REGION, "Misuse scenarios");
    }

    Locator missing() {
        return part(AriaRole.REGION, "missing before the seal");
    }

    ReviewScreen isComplete() {
        assertThat(tab.page().getByText("Nothing is missing. The lead can seal it."))
                .isVisible();
        return this;
    }

    ReviewScreen seal() {
        choose(part(AriaRole.RADIO, "Proceed. No open mitigation, and nothing serious is left"));
        button("Seal the review").click();
        assertThat(heading("The statement")).isVisible();
        return this;
    }

    /** Nothing else will do: "Not saved yet" is there as soon as somebody types. */
    private static void isSaved(Locator section) {
        assertThat(section.getByText("Saved", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }
}
