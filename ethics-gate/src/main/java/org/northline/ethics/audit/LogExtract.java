package org.northline.ethics.audit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some events of a log, and what shows that they stand in it: each with the hashes that lead to the root of a signed head, and the hashes that
 * show of earlier heads that this one continues them.
 */
public record LogExtract(Checkpoint head, List<ProvedEvent> events, List<ProvedHead> earlierHeads) {
    public LogExtract {
        requireNonNull(head, "head");
        events = List.copyOf(events);
        earlierHeads = List.copyOf(earlierHeads);
    }

    /** Leaves are the hashes of the log's events from the first one to the head's last. */
    static LogExtract of(
            Checkpoint head, List<EventLine> events, Collection<Long> earlierSizes, Stream<byte[]> leaves) {
        long size = head.size();
        Collection<Span> spans = new ArrayList<>();
        events.forEach(event -> spans.addAll(Span.inclusion(event.seq() - 1, size)));
        earlierSizes.forEach(earlier -> spans.addAll(Span.consistency(earlier, size)));
        MerkleHashes hashes = MerkleHashes.of(spans, leaves);
        return new LogExtract(
                head,
                events.stream()
                        .map(event -> new ProvedEvent(event, hashed(hashes, Span.inclusion(event.seq() - 1, size))))
                        .toList(),
                earlierSizes.stream()
                        .map(earlier -> new ProvedHead(earlier, hashed(hashes, Span.consistency(earlier, size))))
                        .toList());
    }

    private static List<byte[]> hashed(MerkleHashes hashes, List<Span> spans) {
        return spans.stream().map(hashes::of).toList();
    }

    /** An event and its inclusion proof, as RFC 6962, section 2.1.1, orders it. */
    public record ProvedEvent(EventLine event, List<byte[]> path) {
        public ProvedEvent {
            requireNonNull(event, "event");
            path = List.copyOf(path);
        }
    }

    /** An earlier head's size and its consistency proof, as RFC 6962, section 2.1.2, orders it. */
    public record ProvedHead(long size, List<byte[]> path) {
        public ProvedHead {
            path = List.copyOf(path);
        }
    }
}
