package org.northline.browser;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.northline.it.Member;

/** Every screen is operable by everybody: wide and on a phone, in light and in dark. */
class ScreensJourney extends Journey {
    private static final Plan PLAN = Plan.begun();
    private static final Plan.Item DRAFT = PLAN.draft("Yard map");
    private static final Plan.Item COMPLETE = PLAN.complete("Slot booking");

    private static final List<String> OF_THE_PLAN = List.of(
            "/",
            "/vision",
            "/vision/company",
            "/vision/portfolio",
            "/vision/products/" + PLAN.product(),
            "/strategy",
            "/strategy/scorecard",
            "/strategy/choice",
            "/themes",
            "/products",
            "/roadmaps",
            "/portfolio",
            "/line-of-sight",
            "/opportunities",
            "/capacity",
            "/budget",
            "/budget/values",
            "/dependencies",
            "/scenarios",
            "/baselines",
            "/baselines/compare",
            "/revisit",
            "/rollover",
            "/objectives",
            "/roadmap-items/new",
            "/ethics-gate",
            "/ethics-gate/figures",
            "/ethics-gate/policy",
            "/audit-trail",
            "/people",
            "/people/" + PLAN.leader().id(),
            "/import",
            "/settings",
            "/change-password",
            "/no-such-screen");

    private static final List<String> OF_AN_ITEM =
            List.of("", "/edit", "/history", "/misuse-review", "/sign-off", "/appeal");

    @Test
    void screensOfThePlanAreAccessible() {
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(PLAN.leader())) {
            OF_THE_PLAN.forEach(path -> tab.goTo(PLAN.at(path)).isAccessibleInEveryLook(name("plan" + path)));
        }
    }

    @Test
    void screensOfAnItemAreAccessible() {
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(PLAN.leader())) {
            OF_AN_ITEM.forEach(screen -> {
                tab.goTo(DRAFT.path() + screen).isAccessibleInEveryLook(name("draft" + screen));
                tab.goTo(COMPLETE.path() + screen).isAccessibleInEveryLook(name("item" + screen));
            });
        }
    }

    @Test
    void screenOfThoseWhoDraftThePolicyIsAccessible() {
        try (Tab tab = open(Look.WIDE_LIGHT).signedIn(Member.with("MISUSE_REVIEWER"))) {
            tab.goTo("/ethics-gate/policy/edit").isAccessibleInEveryLook("policy-edit");
        }
    }

    /** For the name of a file. */
    private static String name(String path) {
        return path.replaceAll("/[0-9a-f-]{36}", "").replaceAll("\\W+", "-").replaceAll("-$", "");
    }
}
