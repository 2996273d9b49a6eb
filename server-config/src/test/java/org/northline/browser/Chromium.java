package org.northline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.northline.it.Northline;

/** A running browser. Playwright's driver is the npm package of the same version, run by the Node.js that is installed. */
final class Chromium implements AutoCloseable {
    /** How long an assertion waits; machines that build are slow. */
    private static final double PATIENCE_IN_MILLISECONDS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium(BrowserProgram program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
        System.setProperty(
                "playwright.cli.dir", Path.of("node_modules").toAbsolutePath().toString());
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", "node", "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(program.environment());
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.path())
                        .setArgs(program.arguments())
                        .setEnv(environment)
                        .setHeadless(true));
    }

    /** A tab of its own, with no cookies of any other. */
    Tab open(Look look) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Northline.url().toString())
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.colours())
                .setPermissions(List.of("clipboard-read", "clipboard-write"))
                .setHasTouch(look.isPhone())
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin"));
        return new Tab(context, look);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
