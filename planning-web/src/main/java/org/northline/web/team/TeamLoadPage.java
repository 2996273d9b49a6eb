package org.northline.web.team;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.portfolio.Quarter;
import org.northline.planning.shared.Page;
import org.northline.planning.team.TeamLoad;

/** What the teams of a cycle have and what is asked of them; person-weeks with one decimal. */
public record TeamLoadPage(
        @Schema(required = true) List<LoadQuarter> quarters,
        @Schema(required = true) List<TeamLoadView> items,
        Optional<String> nextCursor) {
    static TeamLoadPage of(List<Quarter> quarters, Page<TeamLoad> page) {
        return new TeamLoadPage(
                LoadQuarter.of(quarters),
                page.items().stream().map(TeamLoadView::of).toList(),
                page.nextCursor());
    }

    /** A quarter of the cycle, its first and last day included. */
    public record LoadQuarter(
            @Schema(required = true, description = "1 to 4.")
            int quarter,

            @Schema(required = true) String label,
            @Schema(required = true) LocalDate startsOn,
            @Schema(required = true) LocalDate endsOn) {
        private static List<LoadQuarter> of(List<Quarter> quarters) {
            List<LoadQuarter> views = new ArrayList<>();
            for (Quarter quarter : quarters) {
                views.add(new LoadQuarter(views.size() + 1, quarter.label(), quarter.startsOn(), quarter.endsOn()));
            }
            return views;
        }
    }

    /** A team. */
    @Schema(name = "TeamLoad")
    public record TeamLoadView(
            @Schema(required = true) TeamView team,
            Optional<CapacityTag> capacity,

            @Schema(required = true, description = "Always four.")
            List<QuarterLoad> quarters,

            @Schema(required = true, description = "What the items without both dates take.")
            BigDecimal notScheduled) {
        private static TeamLoadView of(TeamLoad load) {
            return new TeamLoadView(
                    TeamView.of(load.team()),
                    load.capacity().map(capacity -> new CapacityTag(capacity.id(), capacity.version())),
                    load.quarters().stream().map(QuarterLoad::of).toList(),
                    load.notScheduled());
        }
    }

    /** The capacity that was read; absent while nobody has set one. */
    public record CapacityTag(
            @Schema(required = true) UUID id,
            @Schema(required = true) long version) {}

    /** A quarter of a team. */
    @Schema(name = "QuarterLoad")
    public record QuarterLoad(
            @Schema(required = true, description = "1 to 4.")
            int quarter,

            @Schema(required = true) BigDecimal people,
            @Schema(required = true) BigDecimal daysOff,
            @Schema(required = true) int runShare,

            @Schema(required = true, description = "What the team can do.")
            BigDecimal capacity,

            @Schema(required = true, description = "What all items take.")
            BigDecimal load,

            @Schema(required = true, description = "What the items on the portfolio roadmap take.")
            BigDecimal promoted) {
        private static QuarterLoad of(TeamLoad.QuarterLoad load) {
            return new QuarterLoad(
                    load.quarter(),
                    load.line().people(),
                    load.line().daysOff(),
                    load.line().runShare(),
                    load.weeks(),
                    load.load(),
                    load.promoted());
        }
    }
}
