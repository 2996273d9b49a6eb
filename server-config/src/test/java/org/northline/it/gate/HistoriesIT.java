package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random histories of an item and its people, in the database and by the rules that were written a second time: after every step both have let it
 * pass or refused it, and both say the same of the review, of the entry and of what stands against it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoriesIT {
    private static final int HISTORIES = Integer.getInteger("northline.histories", 60);
    private static final int PLAYERS = 2;

    private Validity validity;

    @BeforeAll
    void begin() throws SQLException {
        validity = Validity.thatCanEnd();
    }

    @AfterAll
    void end() throws SQLException {
        validity.close();
    }

    @Test
    @DisplayName("I-1 I-10 Random histories end in the database as the rules say that were written a second time")
    void historiesEndAsTheRulesSay() throws Exception {
        Queue<Long> seeds = seeds();
        Callable<List<Divergence>> player = () -> divergences(seeds);
        ExecutorService threads = Executors.newFixedThreadPool(PLAYERS);
        try {
            List<Divergence> found = new ArrayList<>();
            for (Future<List<Divergence>> played : threads.invokeAll(List.of(player, player))) {
                found.addAll(played.get());
            }

            assertThat(found).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A gate that is without a rule ends some history otherwise")
    void missingRuleIsFound(Fault fault) throws SQLException {
        Optional<Divergence> found = Optional.empty();
        try (Comparison comparison = new Comparison(validity);
                Fault.Planted planted = fault.plant()) {
            for (long seed = 0; found.isEmpty() && seed < 60; seed++) {
                found = comparison.divergence(seed);
            }
        }

        assertThat(found).isPresent();
        assertThat(found.get().toString()).contains("-Dnorthline.history=");
        assertThat(found.get().steps()).hasSizeLessThan(Comparison.STEPS);
    }

    /** The same history again when its seed is given, others each time when none is. */
    private static Queue<Long> seeds() {
        Long again = Long.getLong("northline.history");
        LongStream seeds =
                again == null ? new SplittableRandom().longs(HISTORIES, 0, Integer.MAX_VALUE) : LongStream.of(again);
        return seeds.boxed().collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
    }

    /** Up to the first of this player. */
    private List<Divergence> divergences(Queue<Long> seeds) throws SQLException {
        try (Comparison comparison = new Comparison(validity)) {
            for (Long seed = seeds.poll(); seed != null; seed = seeds.poll()) {
                Optional<Divergence> found = comparison.divergence(seed);
                if (found.isPresent()) {
                    seeds.clear();
                    return List.of(found.get());
                }
            }
            return List.of();
        }
    }
}
