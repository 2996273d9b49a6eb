package org.northline.web.sight;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.BrokenLine;
import org.northline.planning.sight.CycleSight;
import org.northline.planning.sight.SightItem;
import org.northline.planning.sight.SightKeyResult;
import org.northline.planning.sight.SightObjective;
import org.northline.planning.sight.SightOpportunity;
import org.northline.planning.sight.SightStrategy;
import org.northline.planning.sight.SightTheme;
import org.northline.planning.sight.SightVision;
import org.northline.planning.strategy.GrowthStrategyCatalogue;

/** What a cycle wants to reach and what serves it; every name that many items share is said once. */
public record CycleSightView(
        @Schema(required = true) List<Vision> visions,
        @Schema(required = true) List<Strategy> strategies,
        @Schema(required = true) List<Theme> themes,
        @Schema(required = true) List<Objective> objectives,
        @Schema(required = true) List<KeyResult> keyResults,
        @Schema(required = true) List<Opportunity> opportunities,

        @Schema(required = true, description = "Those of the visions and of the items on this page.")
        List<Product> products,

        @Schema(required = true) List<Row> items,
        @Nullable String nextCursor) {
    public CycleSightView {
        visions = List.copyOf(visions);
        strategies = List.copyOf(strategies);
        themes = List.copyOf(themes);
        objectives = List.copyOf(objectives);
        keyResults = List.copyOf(keyResults);
        opportunities = List.copyOf(opportunities);
        products = List.copyOf(products);
        items = List.copyOf(items);
    }

    static CycleSightView of(CycleSight sight) {
        return new CycleSightView(
                sight.visions().stream().map(Vision::of).toList(),
                sight.strategies().stream().map(Strategy::of).toList(),
                sight.themes().stream().map(Theme::of).toList(),
                sight.objectives().stream().map(Objective::of).toList(),
                sight.keyResults().stream().map(KeyResult::of).toList(),
                sight.opportunities().stream().map(Opportunity::of).toList(),
                List.copyOf(products(sight)),
                sight.page().items().stream()
                        .map(item -> Row.of(item, sight.standingOf(item)))
                        .toList(),
                sight.page().nextCursor().orElse(null));
    }

    private static Collection<Product> products(CycleSight sight) {
        Map<UUID, Product> products = new LinkedHashMap<>();
        for (SightVision vision : sight.visions()) {
            UUID product = vision.productId();
            String name = vision.productName();
            if (product != null && name != null) {
                products.put(product, new Product(product, name));
            }
        }
        sight.page()
                .items()
                .forEach(item -> products.computeIfAbsent(item.productId(), id -> new Product(id, item.productName())));
        return products.values();
    }

    /** A vision: the company's, the portfolio's or a product's. */
    @Schema(name = "SightVision")
    public record Vision(
            @Schema(required = true) UUID id,
            @Schema(required = true) String level,
            @Nullable UUID productId,
            @Schema(required = true) String statement,
            @Nullable String northStar) {
        static Vision of(SightVision vision) {
            return new Vision(vision.id(), vision.level(), vision.productId(), vision.statement(), vision.northStar());
        }
    }

    /** A strategy that was chosen, or that a theme serves or that addresses an opportunity all the same. */
    @Schema(name = "SightStrategy")
    public record Strategy(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Nullable String stance,
            @Schema(required = true) boolean chosen) {
        static Strategy of(SightStrategy strategy) {
            return new Strategy(
                    strategy.id(),
                    GrowthStrategyCatalogue.version(strategy.catalogueVersion())
                            .get(strategy.strategyKey())
                            .name(),
                    strategy.stance(),
                    strategy.chosen());
        }
    }

    /** A theme; an archived one only while items still belong to it. */
    @Schema(name = "SightTheme")
    public record Theme(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(required = true) int position,
            @Schema(required = true) boolean archived,
            @Schema(required = true) UUID strategyId) {
        static Theme of(SightTheme theme) {
            return new Theme(theme.id(), theme.name(), theme.position(), theme.archived(), theme.optionId());
        }
    }

    /** An objective of a theme. */
    @Schema(name = "SightObjective")
    public record Objective(
            @Schema(required = true) UUID id,
            @Schema(required = true) String title,
            @Schema(required = true) UUID themeId,
            @Nullable UUID productId) {
        static Objective of(SightObjective objective) {
            return new Objective(objective.id(), objective.title(), objective.themeId(), objective.productId());
        }
    }

    /** A key result of an objective. */
    @Schema(name = "SightKeyResult")
    public record KeyResult(
            @Schema(required = true) UUID id,
            @Schema(required = true) String title,
            @Schema(required = true) UUID objectiveId,

            @Schema(description = "The name of the guiding metric that it follows, if it follows one.") @Nullable
            String metric) {
        static KeyResult of(SightKeyResult keyResult) {
            return new KeyResult(keyResult.id(), keyResult.title(), keyResult.objectiveId(), keyResult.metric());
        }
    }

    /** An opportunity of the cycle, and the strategies that address it. */
    @Schema(name = "SightOpportunity")
    public record Opportunity(
            @Schema(required = true) UUID id,
            @Schema(required = true) String title,

            @Schema(description = "The name of the guiding metric that it moves, if one is named.") @Nullable
            String metric,

            @Schema(required = true) List<UUID> strategyIds) {
        public Opportunity {
            strategyIds = List.copyOf(strategyIds);
        }

        static Opportunity of(SightOpportunity opportunity) {
            return new Opportunity(
                    opportunity.id(), opportunity.title(), opportunity.metric(), opportunity.strategyIds());
        }
    }

    /** A product that has a vision or items. */
    @Schema(name = "SightProduct")
    public record Product(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name) {}

    /** One item, what it serves, and where its line to a chosen strategy breaks. */
    @Schema(name = "SightItem")
    public record Row(
            @Schema(required = true) UUID id,
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) UUID productId,
            @Nullable UUID themeId,
            @Schema(required = true) List<UUID> keyResultIds,
            @Schema(required = true) List<UUID> opportunityIds,
            @Schema(required = true) String standing,
            @Schema(required = true) boolean onPortfolio,
            @Nullable BrokenLine broken) {
        public Row {
            keyResultIds = List.copyOf(keyResultIds);
            opportunityIds = List.copyOf(opportunityIds);
        }

        static Row of(SightItem item, String standing) {
            return new Row(
                    item.id(),
                    item.number(),
                    item.title(),
                    item.productId(),
                    item.themeId(),
                    item.keyResultIds(),
                    item.opportunityIds(),
                    standing,
                    item.onPortfolio(),
                    item.broken());
        }
    }
}
