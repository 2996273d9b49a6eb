package org.northline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever is not signed in comes to the sign-in, whatever they asked for. */
class FrontDoorJourney extends Journey {
    @Test
    void frontDoorIsAccessible() {
        try (Tab tab = open(Look.WIDE_LIGHT)) {
            SignInScreen.open(tab);
            tab.isAccessibleInEveryLook("sign-in");

            assertThat(tab.page().title()).contains("Northline");
        }
    }
}
