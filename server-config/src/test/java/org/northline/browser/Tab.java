package org.northline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SameSiteAttribute;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.northline.it.Member;
import org.northline.it.Northline;

/** One tab of the browser, watched for errors that a person would not see. */
public final class Tab implements AutoCloseable {
    private static final Path SCREENS = Path.of("target/screens");
    private static final boolean WHOLE_PAGES = "whole".equals(System.getProperty("northline.screens"));
    private static final String WHOLE = "html";
    private static final String MODAL = "[aria-modal='true'], dialog[open]";
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private final BrowserContext context;
    private final Page page;
    private Look look;
    private final Set<Integer> refusals = new HashSet<>();
    private final List<String> troubles = new ArrayList<>();

    Tab(BrowserContext context, Look look) {
        this.context = context;
        this.look = look;
        this.page = context.newPage();
        page.onPageError(error -> troubles.add("error in a script: " + error));
        page.onConsoleMessage(this::note);
        page.onRequestFailed(this::note);
        page.onResponse(this::note);
    }

    /** The browser's own line about an answer is left out: {@link #note(Response)} knows which ones are expected. */
    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            troubles.add("on the console: " + message.text());
        }
    }

    /** A request that its own page gives up, by going on to the next, has not failed. */
    private void note(Request request) {
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            troubles.add(request.failure() + " of " + request.method() + " " + request.url());
        }
    }

    private void note(Response response) {
        if (response.status() >= 400 && !refusals.contains(response.status())) {
            Request request = response.request();
            troubles.add(response.status() + " to " + request.method() + " " + request.url());
        }
    }

    /** From here on the server may also answer with this status, since the journey provokes it. */
    public Tab expecting(int status) {
        refusals.add(status);
        return this;
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

    /** From here on counts what the person does and reads; to be called before the first page. */
    Tab countedBy(Effort effort) {
        effort.watch(context);
        return this;
    }

    /** Signs in without the screen for it, for journeys that are about something else. */
    public Tab signedIn(String email, String password) {
        Map<String, String> cookies = Northline.signIn(email, password).cookies();
        assertThat(cookies).as("cookies of the session of " + email).isNotEmpty();
        return with(cookies);
    }

    /** As {@link #signedIn(String, String)}, in a session of its own. */
    public Tab signedIn(Member member) {
        return with(member.opensSession().asList().stream()
                .collect(Collectors.toMap(cookie -> cookie.getName(), cookie -> cookie.getValue())));
    }

    private Tab with(Map<String, String> cookies) {
        cookies.forEach((name, value) -> context.addCookies(List.of(new Cookie(name, value)
                .setUrl(Northline.url().toString())
                .setHttpOnly(true)
                .setSameSite(SameSiteAttribute.LAX))));
        return this;
    }

    /**
     * Keeps a picture of what is in sight in {@code target/screens}, of the whole page with {@code -Dnorthline.screens=whole}, and asserts that axe
     * finds nothing to complain of and that no part is cut off at the side.
     */
    public Tab isAccessible(String name) {
        return isAccessible(name, WHOLE);
    }

    private Tab isAccessible(String name, String part) {
        String screen = name + "-" + look.slug();
        // What has no heading yet is still on its way.
        page.waitForSelector("h1", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(screen + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setFullPage(WHOLE_PAGES));
        assertThat(page.evaluate("Math.max(0, document.documentElement.scrollWidth - window.innerWidth)"))
                .as("pixels that " + screen + " is wider than the window")
                .isEqualTo(0);
        assertThat(violations(part))
                .as("violations of accessibility on " + screen)
                .isEmpty();
        return this;
    }

    /**
     * All rules; the structure of a screen is the same in other colours, so in the dark those about colours. While a dialog is open nobody reaches
     * what lies behind it, which is looked at without the dialog.
     */
    private List<?> violations(String part) {
        List<String> inReach = List.of(MODAL, part);
        return look.colours() == ColorScheme.DARK
                ? Axe.violations(page, inReach, OF_COLOURS)
                : Axe.violations(page, inReach);
    }

    /** As {@link #isAccessible}, in every look, without loading the page again: that takes most of the time. */
    public Tab isAccessibleInEveryLook(String name) {
        return isAccessibleInEveryLook(name, WHOLE);
    }

    /** As {@link #isAccessibleInEveryLook(String)}, only what a selector names: for a state of one part of a long screen that is looked at as a whole elsewhere. */
    public Tab isAccessibleInEveryLook(String name, String part) {
        Look before = look;
        for (Look next : Look.values()) {
            lookLike(next).isAccessible(name, part);
        }
        return lookLike(before);
    }

    private Tab lookLike(Look next) {
        look = next;
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours()));
        return this;
    }

    /** Asserts that nothing went wrong behind the page, then closes the tab. */
    @Override
    public void close() {
        context.close();
        assertThat(troubles).as("what went wrong behind the page").isEmpty();
    }
}
