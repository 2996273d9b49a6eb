package org.northline.planning.optimiser;

import com.google.ortools.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.northline.planning.optimiser.PlanSearch.Progress;

/**
 * The process that looks for a plan. It reads one {@link Order} from its standard input, writes each {@link Progress} to its standard output and
 * ends; it also ends when its input does, which is when the other side is gone, and knows no database and no network.
 */
public final class PlanWorker {
    private static final int FAILED = 1;

    // Lists, numbers and our own records, and nothing that could do more than hold them.
    static final ObjectInputFilter RECORDS_ONLY = ObjectInputFilter.Config.createFilter(
            "org.northline.planning.optimiser.*;java.util.CollSer;java.util.ImmutableCollections$*;java.lang.Number;"
                    + "java.lang.Double;java.lang.Enum;java.lang.Integer;java.lang.Long;java.lang.Object;java.lang.String;!*");

    private PlanWorker() {}

    /** Takes no arguments. */
    public static void main(String... none) throws IOException, ClassNotFoundException {
        PrintStream output = System.out;
        // Native code and libraries may talk; what they say is not a plan.
        System.setOut(System.err);
        try (ObjectInputStream input = new ObjectInputStream(System.in)) {
            input.setObjectInputFilter(RECORDS_ONLY);
            Order order = (Order) input.readObject();
            endWith(input);
            if (order.epochs > 0) {
                // It takes its time, and the first plan needs no solver; to mend a plan most often needs none at all.
                new Thread(Loader::loadNativeLibraries).start();
            }
            work(order, new ObjectOutputStream(output));
        }
    }

    private static void work(Order order, ObjectOutputStream output) {
        Optional<Progress> found = PlanSearch.run(
                order.problem,
                order.seed,
                order.epochs,
                Optional.ofNullable(order.known),
                progress -> tell(output, progress));
        tell(
                output,
                new Last(
                        found.isPresent()
                                ? Set.of()
                                : Conflict.smallest(order.problem).orElse(Set.of())));
        System.exit(0);
    }

    /** Nothing follows the order; the system ends the input when it ends the process that gave it. */
    private static void endWith(InputStream input) {
        Thread reader = new Thread(() -> {
            try {
                while (input.read() >= 0) {
                    // Only the end means something.
                }
            } catch (IOException broken) {
                // A broken input has ended, too.
            }
            Runtime.getRuntime().halt(FAILED);
        });
        reader.setDaemon(true);
        reader.start();
    }

    private static void tell(ObjectOutputStream output, Object what) {
        try {
            output.writeObject(what);
            output.flush();
        } catch (IOException gone) {
            // Nobody is there to hear the rest.
            System.exit(FAILED);
        }
    }

    /**
     * What to look for.
     *
     * @param seed the same one finds the same plan
     * @param epochs after how many to end at the latest
     * @param known a plan to begin with, or none
     */
    record Order(
            Problem problem,
            long seed,
            int epochs,
            @Nullable Plan known) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /**
     * The end of what a worker says.
     *
     * @param conflict the rules that no plan keeps together, when that is why there is none
     */
    record Last(Set<Rule> conflict) implements Serializable {
        private static final long serialVersionUID = 1;

        Last {
            conflict = Set.copyOf(conflict);
        }
    }
}
