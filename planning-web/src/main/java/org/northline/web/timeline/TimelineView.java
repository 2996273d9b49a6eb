package org.northline.web.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.Actor;
import org.northline.planning.strategy.GrowthStrategyCatalogue;
import org.northline.planning.timeline.CycleTimeline;
import org.northline.planning.timeline.TimelineItem;
import org.northline.planning.timeline.TimelineNeed;
import org.northline.planning.timeline.TimelineTeam;
import org.northline.planning.timeline.TimelineTheme;

/** Items of a cycle; every name that many of them share is said once. */
public record TimelineView(
        @Schema(required = true) List<Row> items,
        @Schema(required = true) List<Product> products,
        @Schema(required = true) List<Theme> themes,
        @Schema(required = true) List<Named> strategies,
        @Schema(required = true) List<Named> teams,
        @Schema(required = true) List<Named> people,

        @Schema(required = true, description = "Those of the items on this page.")
        List<Need> needs,

        @Nullable String nextCursor) {
    public TimelineView {
        items = List.copyOf(items);
        products = List.copyOf(products);
        themes = List.copyOf(themes);
        strategies = List.copyOf(strategies);
        teams = List.copyOf(teams);
        people = List.copyOf(people);
        needs = List.copyOf(needs);
    }

    static TimelineView of(CycleTimeline timeline, Actor caller) {
        List<TimelineItem> items = timeline.page().items();
        List<TimelineTheme> themes =
                distinct(items.stream().flatMap(item -> Stream.ofNullable(item.theme())), TimelineTheme::id);
        Map<UUID, List<UUID>> teams = timeline.teams().stream()
                .collect(Collectors.groupingBy(
                        TimelineTeam::itemId, Collectors.mapping(TimelineTeam::id, Collectors.toList())));
        return new TimelineView(
                items.stream()
                        .map(item -> Row.of(item, timeline, teams.getOrDefault(item.id(), List.of())))
                        .toList(),
                distinct(items.stream().map(TimelineItem::product), TimelineItem.Named::id).stream()
                        .map(product -> Product.of(product, caller))
                        .toList(),
                themes.stream().map(Theme::of).toList(),
                distinct(themes.stream(), TimelineTheme::optionId).stream()
                        .map(Named::ofStrategy)
                        .toList(),
                distinct(timeline.teams().stream(), TimelineTeam::id).stream()
                        .map(team -> new Named(team.id(), team.name()))
                        .toList(),
                distinct(
                                items.stream().flatMap(item -> Stream.of(item.owner(), item.changedBy())),
                                TimelineItem.Named::id)
                        .stream()
                        .map(person -> new Named(person.id(), person.name()))
                        .toList(),
                timeline.needs().stream().map(Need::of).toList(),
                timeline.page().nextCursor().orElse(null));
    }

    /** The first of each key, in the order in which they come. */
    private static <T> List<T> distinct(Stream<T> all, Function<T, UUID> key) {
        return List.copyOf(all.collect(Collectors.toMap(key, one -> one, (one, again) -> one, LinkedHashMap::new))
                .values());
    }

    /** One item. */
    @Schema(name = "TimelineItem")
    public record Row(
            @Schema(required = true) UUID id,
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) ItemKind kind,
            @Schema(required = true) UUID productId,
            @Nullable UUID themeId,
            @Schema(required = true) List<UUID> teamIds,
            @Schema(required = true) TimeHorizon horizon,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Schema(required = true) UUID ownerId,
            @Schema(required = true) String standing,
            @Schema(required = true) boolean onPortfolio,
            @Schema(required = true) UUID changedBy,
            @Schema(required = true) Instant changedAt,
            @Schema(required = true) long version) {
        public Row {
            teamIds = List.copyOf(teamIds);
        }

        static Row of(TimelineItem item, CycleTimeline timeline, List<UUID> teamIds) {
            TimelineTheme theme = item.theme();
            return new Row(
                    item.id(),
                    item.number(),
                    item.title(),
                    item.kind(),
                    item.product().id(),
                    theme == null ? null : theme.id(),
                    teamIds,
                    item.horizon(),
                    item.startsOn(),
                    item.endsOn(),
                    item.owner().id(),
                    timeline.standingOf(item),
                    item.onPortfolio(),
                    item.changedBy().id(),
                    item.changedAt(),
                    item.version());
        }
    }

    /** A product, and whether the caller may change its items. */
    @Schema(name = "TimelineProduct")
    public record Product(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(required = true) boolean mayChange) {
        static Product of(TimelineItem.Named product, Actor caller) {
            return new Product(product.id(), product.name(), caller.isLeaderOrManagerOf(product.id()));
        }
    }

    /** A theme, and the strategy that it serves. */
    @Schema(name = "TimelineTheme")
    public record Theme(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(required = true) int position,
            @Schema(required = true) UUID strategyId) {
        static Theme of(TimelineTheme theme) {
            return new Theme(theme.id(), theme.name(), theme.position(), theme.optionId());
        }
    }

    /** A strategy of the cycle, a team or a person. */
    @Schema(name = "TimelineName")
    public record Named(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name) {
        static Named ofStrategy(TimelineTheme theme) {
            return new Named(
                    theme.optionId(),
                    GrowthStrategyCatalogue.version(theme.catalogueVersion())
                            .get(theme.strategyKey())
                            .name());
        }
    }

    /** That an item needs another one, which has to end before it starts. */
    @Schema(name = "TimelineNeed")
    public record Need(
            @Schema(required = true) UUID itemId,
            @Schema(required = true) UUID neededId) {
        static Need of(TimelineNeed need) {
            return new Need(need.itemId(), need.neededId());
        }
    }
}
