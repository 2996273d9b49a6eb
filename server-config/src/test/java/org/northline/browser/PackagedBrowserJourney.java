package org.northline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A machine without a browser of its own can run the journeys too; where the package has none, every machine has to bring one. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class PackagedBrowserJourney {
    @Test
    void browserOfThePackageOpensTheFrontDoor() {
        try (Chromium chromium = new Chromium(BrowserProgram.packaged());
                Tab tab = chromium.open(Look.WIDE_LIGHT).expecting(401)) {
            tab.goTo("/");

            assertThat(tab.page().title()).contains("Northline");
            assertThat(tab.page().screenshot()).isNotEmpty();
        }
    }
}
