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
 * which two hands work at once: on half of the candidates each where these are many, else on all of them, each in its own way. The same problem, seed and
 * number of epochs give the same plan, however fast the machine is.
 */
public final class PlanSearch {
    private static final int HANDS = 2;
    private static final int PRICE_ROUNDS = 40;
    private static final int PRICE_STEPS = 100;
    private static final int FIRST_PRICE_STEPS = 300;
    private static final int LEAST_SHARED = 400;
    private static final int LEAST_WITHOUT_CORE = 2_000;
    /** Neighbourhoods find the best plan sooner than a proof does, and with it the proof takes half the time. */
    private static final int EPOCHS_BEFORE_PROOF = RuinAndRecreate.EPOCHS + 2;

    private static final double EFFORT = 1;
    private static final double[] FIRST_PLAN_EFFORTS = {0.5, 30};
    private static final int SOLVED_AT_ONCE = 120;
    private static final int FIRST_EXACT_NODES = 2_000;
    /** Some tenths of a second, since somebody waits for it. */
    private static final int ADJUSTED_EXACT_NODES = 200;

    private final Problem problem;
    private final Relaxation relaxation;
    private final PriceSearch prices;
    private final Shares shares;
    private final Cores cores = new Cores();
    private final SplittableRandom random;
    private final Consumer<Progress> listener;
    private Layout best;
    private int epoch;
    private long provenBest = Long.MAX_VALUE;

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
     * @param start a plan of this problem or of one much like it, to be mended for this one and to begin with; with no epochs it is mended and no more,
     *     and what the best plan of a small problem is worth is found out beside it
     * @param listener is told of each epoch that is over
     * @return nothing when there is no plan that keeps to all limits, or none was found
     */
    public static Optional<Progress> run(
            Problem problem, long seed, int epochs, Optional<Plan> start, Consumer<Progress> listener) {
        PlanSearch search = new PlanSearch(problem, seed, listener);
        Optional<Plan> known = start.filter(
                plan -> plan.quarters().size() == problem.candidates().size());
        known.ifPresent(search::beginWith);
        search.tell();
        search.price(epochs == 0 && known.isPresent());
        if (!search.best.isWhole() && !search.complete()) {
            return Optional.empty();
        }
        search.tell();
        search.betterBy(epochs);
        known.filter(plan -> epochs == 0).ifPresent(search::proveBeside);
        return Optional.of(search.progress());
    }

    /** Mends a plan by prices that are good enough for that, so that it is there at once. */
    private void beginWith(Plan plan) {
        prices.improve(FIRST_PRICE_STEPS, (double) best.value() * Relaxation.ONE);
        Layout mended = MendedPlan.of(relaxation, prices.bestPrices(), plan, random.split());
        best = PlanCheck.broken(problem, Plan.of(mended.quarter)).isEmpty() ? mended : best;
    }

    private Progress progress() {
        return new Progress(Plan.of(best.quarter), best.value(), bound(), epoch, prices.told());
    }

    private long bound() {
        // What floating point has bounded may be a hair too low.
        return Math.max(
                best.value(), Math.min(provenBest, Math.min(prices.bound() >> Relaxation.DIGITS, cores.bound())));
    }

    private void tell() {
        if (best.isWhole()) {
            listener.accept(progress());
        }
    }

    /** Looks for any plan that keeps to all limits, when the first one does not; most often there is one soon. */
    private boolean complete() {
        Layout nothing = new Layout(relaxation);
        for (double effort : FIRST_PLAN_EFFORTS) {
            SubProblem.Answer answer =
                    SubProblem.solve(nothing, SubProblem.all(nothing), effort, random.nextInt(1 << 30));
            if (answer.found() || answer.finished()) {
                best.become(answer.plan().toArray());
                return answer.found();
            }
        }
        return false;
    }

    /** Betters the bound, and the plan by what it shows, unless the plan is one that is to stay as it is. */
    private void price(boolean stays) {
        long before = Long.MAX_VALUE;
        for (int round = 0; round < PRICE_ROUNDS; round++) {
            prices.improve(PRICE_STEPS, (double) best.value() * Relaxation.ONE);
            if (round % 3 == 2 && !(stays && best.isWhole())) {
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
            if (epochs > 0 && isSmall()) {
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

    private boolean isSmall() {
        return problem.candidates().size() * problem.quarters() <= SOLVED_AT_ONCE;
    }

    private boolean isProven() {
        return best.value() == bound();
    }

    private void prove() {
        Layout layout = best.copy();
        cores.prove(layout, prices.bound(), FIRST_EXACT_NODES, random.split());
        // A plan that floating point lets slip through the limits proves nothing.
        if (accept(layout.quarter) && cores.isFinished()) {
            provenBest = best.value();
        }
    }

    /** Says of a small problem what its best plan is worth, and takes that plan only when it moves no more than mending might. */
    private void proveBeside(Plan mended) {
        if (!isSmall() || isProven()) {
            return;
        }
        Layout core = best.copy();
        cores.prove(core, prices.bound(), ADJUSTED_EXACT_NODES, random.split());
        better(core.quarter).filter(layout -> cores.isFinished()).ifPresent(layout -> {
            provenBest = layout.value();
            boolean few = MendedPlan.moved(mended, layout.quarter)
                    <= Math.max(MendedPlan.moved(mended, best.quarter), MendedPlan.mayMove(mended));
            best = few && layout.value() > best.value() ? layout : best;
        });
        // The bound is lower now, proof or not.
        tell();
    }

    /** Takes a plan that keeps to all limits and is no worse; answers whether it was taken. */
    private boolean accept(int[] plan) {
        Optional<Layout> layout = better(plan);
        best = layout.orElse(best);
        return layout.isPresent();
    }

    /** A plan, if it keeps to all limits and is no worse than the best. */
    private Optional<Layout> better(int[] plan) {
        Layout layout = new Layout(relaxation);
        layout.become(plan);
        return Optional.of(layout)
                .filter(one -> one.value() >= best.value())
                .filter(one -> PlanCheck.broken(problem, Plan.of(plan)).isEmpty());
    }

    private void epoch(ExecutorService threads, List<Neighbourhoods> neighbourhoods) {
        boolean ruining = epoch < RuinAndRecreate.EPOCHS;
        boolean shared = best.quarter.length >= (ruining ? LEAST_SHARED : LEAST_WITHOUT_CORE);
        boolean withCore =
                !ruining && !shared && (epoch >= EPOCHS_BEFORE_PROOF || !cores.wouldProve(best, prices.bound()));
        int ruined = epoch;
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
                    layout.become(new RuinAndRecreate(layout, own, dice).run(ruined));
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
            if (withCore && taken.get(0) && cores.isFinished()) {
                provenBest = best.value();
            }
        }
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
