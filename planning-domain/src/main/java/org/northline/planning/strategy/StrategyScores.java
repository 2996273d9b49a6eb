package org.northline.planning.strategy;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.scoring.Criterion;
import org.northline.planning.scoring.Direction;
import org.northline.planning.scoring.Score;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the scores of the strategies of a cycle, whatever the stance on them, in one statement. */
@OnePerServer
public class StrategyScores {
    private static final String RATINGS = """
            SELECT o.id AS option_id, c.id AS criterion_id, c.name, c.weight, c.direction, r.score
            FROM planning.strategy_option o
            JOIN planning.scoring_criterion c ON c.org_id = o.org_id AND c.cycle_id = o.cycle_id AND c.withdrawn_at IS NULL
            LEFT JOIN planning.strategy_rating r ON r.org_id = o.org_id AND r.option_id = o.id AND r.criterion_id = c.id
            WHERE o.org_id = :org AND o.cycle_id = :cycle
            """;

    private final Jdbi jdbi;

    @Inject
    public StrategyScores(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By the id of the option; an option without a score is not in it. */
    public Map<UUID, Score> ofCycle(OrgId org, CycleId cycle) {
        Map<UUID, Card> cards = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(RATINGS)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map((row, context) -> rating(row))
                .forEach(rating ->
                        cards.computeIfAbsent(rating.option, none -> new Card()).take(rating)));
        Map<UUID, Score> scores = new HashMap<>();
        cards.forEach(
                (option, card) -> Score.of(card.criteria, card.ratings).ifPresent(score -> scores.put(option, score)));
        return scores;
    }

    private static Rating rating(ResultSet row) throws SQLException {
        return new Rating(
                row.getObject("option_id", UUID.class),
                new Criterion(
                        row.getObject("criterion_id", UUID.class),
                        row.getString("name"),
                        row.getInt("weight"),
                        Direction.valueOf(row.getString("direction"))),
                Optional.ofNullable(row.getObject("score", Integer.class)));
    }

    private record Rating(UUID option, Criterion criterion, Optional<Integer> score) {}

    /** What is asked of one strategy, and what was answered. */
    private static final class Card {
        private final List<Criterion> criteria = new ArrayList<>();
        private final Map<UUID, Integer> ratings = new HashMap<>();

        private void take(Rating rating) {
            criteria.add(rating.criterion);
            rating.score.ifPresent(score -> ratings.put(rating.criterion.id(), score));
        }
    }
}
