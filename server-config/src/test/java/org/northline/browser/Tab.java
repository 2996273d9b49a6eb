package org.northline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.northline.it.Member;
import org.northline.it.Northline;

/** One tab of the browser, watched for errors that a person would not see. */
public final class Tab implements AutoCloseable {
    private static final Path SCREENS = Path.of("target/screens");

    private final BrowserContext context;
    private final Page page;
    private final Look look;
    private final List<String> troubles = new ArrayList<>();

    Tab(BrowserContext context, Look look) {
        this.context = context;
        this.look = look;
        this.page = context.newPage();
        page.onPageError(error -> troubles.add("error in a script: " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                troubles.add(message.text());
            }
        });
    }

    /** For what no screen offers. */
    public Page page() {
        return page;
    }

    public Look look() {
        return look;
    }

    /** Goes to a path of Northline and waits until the page is quiet. */
    public Tab goTo(String path) {
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    /** Signs in without the screen for it, for journeys that are about something else. */
    public Tab signedIn(String email, String password) {
        Map<String, String> cookies = Northline.signIn(email, password).cookies();
        assertThat(cookies).as("cookies of the session of " + email).isNotEmpty();
        cookies.forEach((name, value) -> context.addCookies(List.of(new Cookie(name, value)
                .setUrl(Northline.url().toString())
                .setHttpOnly(true)
                .setSameSite(SameSiteAttribute.LAX))));
        return this;
    }

    /** As {@link #signedIn(String, String)}. */
    public Tab signedIn(Member member) {
        return signedIn(member.email(), member.password());
    }

    /** Keeps a picture in {@code target/screens} and asserts that axe finds nothing to complain of. */
    public Tab isAccessible(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + "-" + look.slug() + ".png"))
                .setFullPage(true));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("violations of accessibility on " + name + ", " + look.slug())
                .extracting(violation -> violation.getId() + ": " + violation.getHelp() + " "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .toList())
                .isEmpty();
        return this;
    }

    /** Asserts that nothing went wrong behind the page, then closes the tab. */
    @Override
    public void close() {
        context.close();
        assertThat(troubles).as("what went wrong behind the page").isEmpty();
    }
}
