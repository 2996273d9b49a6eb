package org.northline.planning.dependency;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Items of which each would need the next one, and the last one the first: none of them could ever come. */
public record Circle(List<NamedItem> items) {
    public Circle {
        items = List.copyOf(items);
        if (items.size() < 2) {
            throw new IllegalArgumentException("a circle has at least two items");
        }
    }

    public List<Step> steps() {
        return IntStream.range(0, items.size())
                .mapToObj(at -> new Step(items.get(at), items.get((at + 1) % items.size())))
                .toList();
    }

    /** Names the circle item by item. */
    public String sentence() {
        return "That would close a circle: "
                + steps().stream().map(Step::words).collect(Collectors.joining(", "))
                + ". Remove one of these dependencies first.";
    }

    /** From an item to the one that it needs. */
    public record Step(NamedItem item, NamedItem needed) {
        public String words() {
            return item.number() + " depends on " + needed.number();
        }
    }
}
