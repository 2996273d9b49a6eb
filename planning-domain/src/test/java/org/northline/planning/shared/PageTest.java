package org.northline.planning.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void oneRowMoreThanTheLimitMeansAnotherPageAfterTheLastShown() {
        Page<String> page = Page.of(List.of("a", "b", "c"), 2, Cursor::of);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.decode(page.nextCursor(), 1)).contains(Cursor.of("b"));
    }

    @Test
    void exactlyTheLimitIsTheLastPage() {
        assertThat(Page.of(List.of("a", "b"), 2, Cursor::of))
                .isEqualTo(new Page<>(List.of("a", "b"), Optional.empty()));
    }

    @Test
    void anEmptyListIsOneEmptyPage() {
        assertThat(Page.of(List.<String>of(), 2, Cursor::of).items()).isEmpty();
    }
}
