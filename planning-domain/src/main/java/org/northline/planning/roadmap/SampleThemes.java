package org.northline.planning.roadmap;

import jakarta.inject.Inject;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleChapter;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;
import org.northline.planning.strategy.OptionId;

/** The four themes of the sample company, kept as {@code theme.1} to {@code theme.4}. */
@OnePerServer
class SampleThemes implements SampleChapter {
    private final MaintainThemes themes;

    @Inject
    SampleThemes(MaintainThemes themes) {
        this.themes = themes;
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public void write(SampleCompany company) {
        add(
                company,
                1,
                "ACTIVATION",
                "A full day in the first week",
                "A new practice runs a whole day with us in its first week: records come in without us, and nobody needs"
                        + " a trainer.");
        add(
                company,
                2,
                "RETAIN_AND_EXPAND",
                "Answered within the hour",
                "Owners get an answer from a person who knows the animal, and see who does what by when.");
        add(
                company,
                3,
                "RETAIN_AND_EXPAND",
                "See it coming",
                "Practices notice early what costs them owners or animals, with figures that single nobody out.");
        add(
                company,
                4,
                "COST_TO_SERVE",
                "Less work per visit",
                "The repeated part of a visit does itself; what is decided about an animal or an owner stays with a"
                        + " person.");
    }

    private void add(SampleCompany company, int number, String strategy, String name, String description) {
        ThemeId id = themes.add(new MaintainThemes.Add(
                company.as(SampleRole.PRODUCT_LEADER),
                new CycleId(company.kept("cycle")),
                name,
                description,
                new OptionId(company.kept("option." + strategy))));
        company.keep("theme." + number, id.value());
    }
}
