package org.northline.browser;

import static org.assertj.core.api.Assertions.assertThat;

class FrontDoorJourney extends Journey {
    @EveryLook
    void frontDoorIsAccessible(Look look) {
        try (Tab tab = open(look)) {
            tab.goTo("/").isAccessible("front-door");

            assertThat(tab.page().title()).contains("Northline");
        }
    }
}
