package org.northline.planning.optimiser;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Looks for the plan of the most value. Prices of the rows give a bound that no plan beats and a first plan at once; then epochs better it, in each of
 * which two hands have half of the candidates each. The same problem, seed and number of epochs give the same plan, however fast the machine is.
 */
public final class PlanSearch {
    private static final int HANDS = 2;
    private static final int PRICE_ROUNDS = 40;
    private static final int PRICE_STEPS = 100;
    private static final int FIRST_PRICE_STEPS = 300;
    private static final int RUINS_OF_A_CANDIDATE = 200;
    private static final int RUIN_EPOCHS = 20;
    private static final int LEAST_SHARED = 400;
    private static final int LEAST_WITHOUT_CORE = 2_000;
    private static final int LEAST_RUINS = 600_000;
    private static final double EFFORT = 1;
    private static final double FIRST_PLAN_EFFORT = 30;
    private static final int SOLVED_AT_ONCE = 120;
    private static final int FIRST_EXACT_NODES = 2_000;
    private static final double HOT = 0.1;
    private static final double COLD = 0.01;

    private final Problem problem;
    private final Relaxation relaxation;
    private final PriceSearch prices;
    private final Shares shares;
    private final Cores cores = new Cores();
    private final SplittableRandom random;
    private final Consumer<Progress> listener;
    private Layout best;
    private int epoch;
    private boolean proven;

    private PlanSearch(Problem problem, long seed, Consumer<Progress> listener) {
        this.problem = problem;
        this.relaxation = new Relaxation(problem);
        this.prices = new PriceSearch(relaxation);
        this.shares = new Shares(problem);
        this.random = new SplittableRandom(seed);
        this.listener = listener;
        this.best = GreedyPlan.by(relaxation, prices.bestPrices());
    }

    /**
     * Looks for the best plan.
     *
     * @param epochs after how many to end when the best plan is not proven before
     * @param start a plan of this problem or of one much like it, to be mended for this one and to begin with; with no epochs it is mended and no more
     * @param listener is told of each epoch that is over
     * @return nothing when there is no plan that keeps to all limits, or none was found
     */
    public static Optional<Progress> run(
            Problem problem, long seed, int epochs, Optional<Plan> start, Consumer<Progress> listener) {
        PlanSearch search = new PlanSearch(problem, seed, listener);
        start.filter(plan -> plan.quarters().size() == problem.candidates().size())
                .ifPresent(search::beginWith);
        search.tell();
        search.price();
        if (!search.best.isWhole() && !search.complete()) {
            return Optional.empty();
        }
        search.tell();
        search.betterBy(epochs);
        return Optional.of(search.progress());
    }

    /** Mends a plan by prices that are good enough for that, so that it is there at once. */
    private void beginWith(Plan plan) {
        prices.improve(FIRST_PRICE_STEPS, (double) best.value() * Relaxation.ONE);
        Layout mended = MendedPlan.of(relaxation, prices.bestPrices(), plan, random.split());
        best = PlanCheck.broken(problem, Plan.of(mended.quarter)).isEmpty() ? mended : best;
    }

    private Progress progress() {
        return new Progress(Plan.of(best.quarter), best.value(), proven ? best.value() : bound(), epoch, prices.told());
    }

    private long bound() {
        return Math.min(prices.bound() >> Relaxation.DIGITS, cores.bound());
    }

    private void tell() {
        if (best.isWhole()) {
            listener.accept(progress());
        }
    }

    /** Looks for any plan that keeps to all limits, when the first one does not. */
    private boolean complete() {
        Layout nothing = new Layout(relaxation);
        SubProblem.Answer answer =
                SubProblem.solve(nothing, SubProblem.all(nothing), FIRST_PLAN_EFFORT, random.nextInt(1 << 30));
        best.become(answer.plan().toArray());
        return answer.found();
    }

    private void price() {
        long before = Long.MAX_VALUE;
        for (int round = 0; round < PRICE_ROUNDS; round++) {
            prices.improve(PRICE_STEPS, (double) best.value() * Relaxation.ONE);
            if (round % 3 == 2) {
                Layout layout = GreedyPlan.by(relaxation, prices.bestPrices());
                best = layout.isWhole() && (!best.isWhole() || layout.value() > best.value()) ? layout : best;
                tell();
            }
            if (round > 10 && before - prices.bound() < prices.bound() / 1_000_000) {
                break;
            }
            before = prices.bound();
        }
        relaxation.solve(prices.bestPrices(), new int[problem.candidates().size()]);
        relaxation.countLosses();
    }

    private void betterBy(int epochs) {
        ExecutorService threads = Executors.newFixedThreadPool(HANDS);
        List<Neighbourhoods> neighbourhoods = IntStream.range(0, HANDS)
                .mapToObj(hand -> new Neighbourhoods(random.split()))
                .toList();
        try {
            if (epochs > 0 && problem.candidates().size() * problem.quarters() <= SOLVED_AT_ONCE) {
                prove();
                tell();
            }
            while (epoch < epochs && !isProven()) {
                epoch(threads, neighbourhoods);
                epoch++;
                tell();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean isProven() {
        proven |= best.value() == bound();
        return proven;
    }

    private void prove() {
        Layout layout = best.copy();
        cores.prove(layout, prices.bound(), FIRST_EXACT_NODES, random.split());
        // A plan that floating point lets slip through the limits proves nothing.
        proven |= accept(layout.quarter) && cores.isFinished();
    }

    /** Takes a plan that keeps to all limits and is no worse; answers whether it was taken. */
    private boolean accept(int[] plan) {
        Layout layout = new Layout(relaxation);
        layout.become(plan);
        boolean taken = layout.value() >= best.value()
                && PlanCheck.broken(problem, Plan.of(plan)).isEmpty();
        best = taken ? layout : best;
        return taken;
    }

    private void epoch(ExecutorService threads, List<Neighbourhoods> neighbourhoods) {
        boolean ruining = epoch < RUIN_EPOCHS;
        boolean shared = best.quarter.length >= (ruining ? LEAST_SHARED : LEAST_WITHOUT_CORE);
        boolean withCore = !ruining && !shared;
        int[] dealt = shares.deal(shared ? HANDS : 1, random);
        List<Callable<Layout>> tasks = new ArrayList<>();
        for (int hand = 0; hand < HANDS; hand++) {
            int number = hand;
            int[] own = IntStream.range(0, dealt.length)
                    .filter(id -> !shared || dealt[id] == number)
                    .toArray();
            Layout layout = best.copy();
            if (shared && epoch % HANDS != hand) {
                layout.leaveSlack();
            }
            SplittableRandom dice = random.split();
            tasks.add(() -> {
                if (ruining && own.length > 0) {
                    ruin(layout, own, dice);
                } else if (withCore && number == 0) {
                    cores.better(layout, prices.bound(), dice);
                } else if (own.length > 0) {
                    neighbourhoods.get(number).better(layout, own, EFFORT);
                }
                return layout;
            });
        }
        List<Layout> results = results(threads, tasks);
        if (shared) {
            accept(merged(dealt, results));
        } else {
            List<Boolean> taken =
                    results.stream().map(result -> accept(result.quarter)).toList();
            proven |= withCore && taken.get(0) && cores.isFinished();
        }
    }

    private void ruin(Layout layout, int[] own, SplittableRandom dice) {
        long chosen = IntStream.of(layout.quarter).filter(at -> at != Plan.CUT).count();
        double mean = (double) layout.value() / Math.max(1, chosen);
        double falls = Math.pow(COLD / HOT, 1.0 / RUIN_EPOCHS);
        double hot = mean * HOT * Math.pow(falls, epoch);
        layout.become(new RuinAndRecreate(layout, own, dice).run(ruins(own.length), hot, hot * falls));
    }

    private static int ruins(int own) {
        return Math.max(LEAST_RUINS, RUINS_OF_A_CANDIDATE * own) / RUIN_EPOCHS;
    }

    private static List<Layout> results(ExecutorService threads, List<Callable<Layout>> tasks) {
        try {
            List<Layout> results = new ArrayList<>();
            for (Future<Layout> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The search failed", failed);
        }
    }

    /** Takes from each hand where it has put its own candidates. */
    private static int[] merged(int[] dealt, List<Layout> results) {
        int[] merged = new int[dealt.length];
        for (int id = 0; id < merged.length; id++) {
            merged[id] = results.get(dealt[id]).quarter[id];
        }
        return merged;
    }

    /**
     * How far a search is.
     *
     * @param plan the best so far
     * @param bound no plan has more value
     * @param epoch how many epochs are done
     * @param prices what one more unit of each limit would be worth
     */
    public record Progress(Plan plan, long value, long bound, int epoch, Prices prices) implements Serializable {
        private static final long serialVersionUID = 1;

        /** How much more than the plan's the best possible value may be at most, in shares of it; 0 for a plan that is the best. */
        public double gap() {
            return bound <= 0 ? 0 : (double) Math.max(0, bound - value) / bound;
        }
    }
}
