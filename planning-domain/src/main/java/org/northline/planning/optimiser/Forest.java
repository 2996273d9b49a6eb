package org.northline.planning.optimiser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.northline.planning.optimiser.Problem.Precedence;

/**
 * The candidates as trees whose edges are precedences, as many as do not close a circle, so that the best choice under prices can be counted from the
 * leaves to the roots. The other precedences are rows of {@link Rows}.
 */
final class Forest {
    static final int ROOT = -1;

    /** The parent of each candidate, or {@link #ROOT}. */
    final int[] parent;

    /** Whether a candidate needs its parent; otherwise its parent needs it. */
    final boolean[] needsParent;

    /** Each candidate after its parent. */
    final int[] order;

    /** Whether a candidate has neither a parent nor a child. */
    final boolean[] alone;

    final List<Precedence> others = new ArrayList<>();

    Forest(Problem problem) {
        int size = problem.candidates().size();
        parent = new int[size];
        needsParent = new boolean[size];
        order = new int[size];
        alone = new boolean[size];
        Arrays.fill(parent, ROOT);
        grow(neighbours(problem, size), size);
    }

    private List<List<Precedence>> neighbours(Problem problem, int size) {
        int[] representative = new int[size];
        List<List<Precedence>> neighbours = new ArrayList<>();
        for (int id = 0; id < size; id++) {
            representative[id] = id;
            neighbours.add(new ArrayList<>());
        }
        for (Precedence pair : problem.precedences()) {
            int one = find(representative, pair.first());
            int other = find(representative, pair.then());
            if (one == other) {
                others.add(pair);
            } else {
                representative[one] = other;
                neighbours.get(pair.first()).add(pair);
                neighbours.get(pair.then()).add(pair);
            }
        }
        return neighbours;
    }

    private static int find(int[] representative, int id) {
        int found = id;
        while (representative[found] != found) {
            representative[found] = representative[representative[found]];
            found = representative[found];
        }
        return found;
    }

    private void grow(List<List<Precedence>> neighbours, int size) {
        boolean[] seen = new boolean[size];
        int placed = 0;
        for (int root = 0; root < size; root++) {
            alone[root] = neighbours.get(root).isEmpty();
            Deque<Integer> next = new ArrayDeque<>();
            if (!seen[root]) {
                seen[root] = true;
                next.add(root);
            }
            while (!next.isEmpty()) {
                int id = next.remove();
                order[placed++] = id;
                for (Precedence pair : neighbours.get(id)) {
                    int other = pair.first() == id ? pair.then() : pair.first();
                    if (!seen[other]) {
                        seen[other] = true;
                        parent[other] = id;
                        needsParent[other] = pair.then() == other;
                        next.add(other);
                    }
                }
            }
        }
    }
}
