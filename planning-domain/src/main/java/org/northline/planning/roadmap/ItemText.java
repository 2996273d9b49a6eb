package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;

/**
 * The material texts of an item: what the ethics gate judges. Together with the product they make the content hash, so a
 * change of any of them takes the item off the portfolio roadmap and voids its case. Only the title must be there from
 * the start.
 */
public record ItemText(
        String title,
        String problem,
        String targetUsers,
        String payer,
        String revenueLink,
        String dataCategories,
        String automationUse,
        String geography,
        String channel,
        String population) {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_PROBLEM = 4000;
    public static final int LONGEST_OTHER = 1000;

    public ItemText {
        List.of(title, problem, targetUsers, payer, revenueLink, dataCategories, automationUse, geography, channel)
                .forEach(text -> requireNonNull(text, "text"));
        requireNonNull(population, "population");
    }

    /** The texts, as far as they are valid; {@code checks} gathers what is not, at the JSON pointer of each field. */
    public static ItemText checked(FieldChecks checks, Draft draft) {
        return new ItemText(
                checks.line("/title", draft.title(), LONGEST_TITLE),
                checks.optionalText("/problem", draft.problem(), LONGEST_PROBLEM),
                checks.optionalText("/targetUsers", draft.targetUsers(), LONGEST_OTHER),
                checks.optionalText("/payer", draft.payer(), LONGEST_OTHER),
                checks.optionalText("/revenueLink", draft.revenueLink(), LONGEST_OTHER),
                checks.optionalText("/dataCategories", draft.dataCategories(), LONGEST_OTHER),
                checks.optionalText("/automationUse", draft.automationUse(), LONGEST_OTHER),
                checks.optionalText("/geography", draft.geography(), LONGEST_OTHER),
                checks.optionalText("/channel", draft.channel(), LONGEST_OTHER),
                checks.optionalText("/population", draft.population(), LONGEST_OTHER));
    }

    /** The same texts as somebody typed them, not yet checked. */
    public record Draft(
            @Nullable String title,
            @Nullable String problem,
            @Nullable String targetUsers,
            @Nullable String payer,
            @Nullable String revenueLink,
            @Nullable String dataCategories,
            @Nullable String automationUse,
            @Nullable String geography,
            @Nullable String channel,
            @Nullable String population) {}
}
