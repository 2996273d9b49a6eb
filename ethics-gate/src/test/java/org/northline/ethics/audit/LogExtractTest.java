package org.northline.ethics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Some events of a log, and what shows that they stand in it. */
class LogExtractTest {
    private static final int SIZE = 7;

    private final LogBook log = new LogBook();

    LogExtractTest() {
        IntStream.rangeClosed(1, SIZE)
                .forEach(event -> log.event("INSERT", "planning.roadmap_item", "row-" + event, "", "owner"));
    }

    @Test
    void everyEventComesWithItsPathToTheHead() {
        LogExtract extract = log.extract(SIZE, new int[] {2, 7});

        assertThat(extract.head().size()).isEqualTo(SIZE);
        assertThat(extract.events())
                .extracting(LogExtract.ProvedEvent::event)
                .containsExactly(log.line(2), log.line(7));
        assertThat(hex(extract.events().get(0).path())).isEqualTo(hashes(Span.inclusion(1, SIZE)));
        assertThat(hex(extract.events().get(1).path())).isEqualTo(hashes(Span.inclusion(6, SIZE)));
    }

    @Test
    void earlierHeadsComeWithWhatContinuesThem() {
        LogExtract extract = log.extract(SIZE, new int[] {1}, 3, 4);

        assertThat(extract.earlierHeads())
                .extracting(LogExtract.ProvedHead::size)
                .containsExactly(3L, 4L);
        assertThat(hex(extract.earlierHeads().get(0).path())).isEqualTo(hashes(Span.consistency(3, SIZE)));
        assertThat(hex(extract.earlierHeads().get(1).path())).isEqualTo(hashes(Span.consistency(4, SIZE)));
    }

    @Test
    void headIsKeptWithItsKey() {
        assertThat(new Checkpoint(7, "note", "key").text())
                .isEqualTo("HEAD OF THE AUDIT LOG\nnote\nKEY OF THE HEAD\nkey\n");
    }

    private List<String> hashes(List<Span> spans) {
        Stream<byte[]> leaves = IntStream.rangeClosed(1, SIZE)
                .mapToObj(event -> HexFormat.of().parseHex(log.line(event).hash()));
        MerkleHashes hashes = MerkleHashes.of(spans, leaves);
        return hex(spans.stream().map(hashes::of).toList());
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }
}
