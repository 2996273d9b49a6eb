package org.northline.planning.strategy;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.scoring.Criterion;
import org.northline.planning.scoring.Ranking;
import org.northline.planning.scoring.Ranking.Place;
import org.northline.planning.scoring.Score;
import org.northline.planning.scoring.ScorecardReading;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the options of a cycle in the catalogue's order, with ratings, score and rank, in two statements. */
@OnePerServer
public class StrategyReview {
    private static final String OPTIONS = """
            SELECT o.id, o.cycle_id, o.strategy_key, o.catalogue_version, o.stance, o.reason, o.chosen, o.choice_reason,
                   o.version, r.criteria, r.scores
            FROM planning.strategy_option o
            LEFT JOIN LATERAL (
              SELECT array_agg(s.criterion_id) AS criteria, array_agg(s.score) AS scores
              FROM planning.strategy_rating s
              JOIN planning.scoring_criterion c
                ON c.org_id = s.org_id AND c.id = s.criterion_id AND c.withdrawn_at IS NULL
              WHERE s.org_id = o.org_id AND s.option_id = o.id AND s.score IS NOT NULL) r ON true
            WHERE o.org_id = :org AND o.cycle_id = :cycle
            """;

    private final Jdbi jdbi;
    private final ScorecardReading scorecard;

    @Inject
    public StrategyReview(Jdbi jdbi, ScorecardReading scorecard) {
        this.jdbi = jdbi;
        this.scorecard = scorecard;
    }

    /** Refuses with {@link NotFound} when the cycle is absent, archived or another organisation's. */
    public List<OptionRow> ofCycle(OrgId org, CycleId cycle) {
        List<Criterion> criteria = scorecard.of(org, cycle).criteria();
        List<OptionRow> options = jdbi.withHandle(handle -> handle.createQuery(OPTIONS)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map((row, context) -> option(row))
                .list());
        Map<UUID, Place> places = places(options, criteria);
        return options.stream()
                .map(option -> option.placed(Optional.ofNullable(places.get(option.id()))))
                .sorted(Comparator.comparingInt(StrategyReview::number))
                .toList();
    }

    /** One option; read with the others, since its rank depends on them. */
    public OptionRow get(OrgId org, OptionId id) {
        UUID cycle = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT cycle_id FROM planning.strategy_option WHERE org_id = :org AND id = :id")
                .bind("org", org.value())
                .bind("id", id.value())
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(NotFound::new));
        return ofCycle(org, new CycleId(cycle)).stream()
                .filter(option -> option.id().equals(id.value()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Map<UUID, Place> places(List<OptionRow> options, List<Criterion> criteria) {
        Map<UUID, Score> scores = new HashMap<>();
        for (OptionRow option : options) {
            if (option.stance().equals(Optional.of(Stance.PURSUE))) {
                Score.of(criteria, option.ratings()).ifPresent(score -> scores.put(option.id(), score));
            }
        }
        return Ranking.of(scores);
    }

    private static int number(OptionRow option) {
        return GrowthStrategyCatalogue.version(option.catalogueVersion())
                .get(option.strategyKey())
                .number();
    }

    private static OptionRow option(ResultSet row) throws SQLException {
        return new OptionRow(
                row.getObject("id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                row.getString("strategy_key"),
                row.getInt("catalogue_version"),
                Optional.ofNullable(row.getString("stance")).map(Stance::valueOf),
                Optional.ofNullable(row.getString("reason")),
                row.getBoolean("chosen"),
                Optional.ofNullable(row.getString("choice_reason")),
                ratings(row),
                Optional.empty(),
                row.getLong("version"));
    }

    private static Map<UUID, Integer> ratings(ResultSet row) throws SQLException {
        if (row.getArray("criteria") == null) {
            return Map.of();
        }
        UUID[] criteria = (UUID[]) row.getArray("criteria").getArray();
        Integer[] scores = (Integer[]) row.getArray("scores").getArray();
        Map<UUID, Integer> ratings = new HashMap<>();
        for (int at = 0; at < criteria.length; at++) {
            ratings.put(criteria[at], scores[at]);
        }
        return ratings;
    }
}
