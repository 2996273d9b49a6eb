package org.northline.browser;

/** A journey of a person through the web UI. All journeys share one browser; each tab is a person of its own. */
public abstract class Journey {
    /** A tab in the browser of this machine. */
    protected final Tab open(Look look) {
        return Shared.CHROMIUM.open(look);
    }

    /** Started by the first journey that opens a tab. */
    private static final class Shared {
        static final Chromium CHROMIUM = new Chromium(BrowserProgram.find());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(CHROMIUM::close));
        }
    }
}
