package org.northline.ethics.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An object as bundles write it. */
class JsonTest {
    @Test
    void fieldsStandInTheOrderInWhichTheyWerePut() {
        assertThat(new Json().put("b", "x\"y").put("a", 7).put("c", new Json().put("d", -1)))
                .hasToString("{\"b\":\"x\\\"y\",\"a\":7,\"c\":{\"d\":-1}}");
    }

    @Test
    void listsHaveNoSpaces() {
        assertThat(new Json()
                        .put("objects", List.of(new Json(), new Json().put("n", 1)))
                        .putPlain("texts", List.of("a", "b"))
                        .putPlain("none", List.of()))
                .hasToString("{\"objects\":[{},{\"n\":1}],\"texts\":[\"a\",\"b\"],\"none\":[]}");
    }

    @Test
    void nothingIsAnObjectToo() {
        assertThat(new Json()).hasToString("{}");
    }
}
