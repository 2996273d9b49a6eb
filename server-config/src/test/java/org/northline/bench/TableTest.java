package org.northline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void ratioIsHeldAgainstItsTarget() {
        Table table = new Table();

        table.add(Figure.beside("Read, p50", "ms", 2.5, "plain JDBC", 1, 2.5).atMost(3));
        table.add(
                Figure.beside("Writes", "per s", 1234, "plain SQL", 9876, 0.125).atLeast(0.2));

        assertThat(table.markdown())
                .contains("| Read, p50 | 2.50 ms | plain JDBC | 1.00 ms | 2.50 | at most 3.00 | reached |")
                .contains("| Writes | 1,234 per s | plain SQL | 9,876 per s | 0.13 | at least 0.20 | missed |");
    }

    @Test
    void valueWithNothingBesideItIsHeldAgainstItsTargetItself() {
        Figure figure = Figure.alone("Answer", "MB", 0.8).atMost(1);

        assertThat(figure.reached()).contains(true);
        assertThat(Figure.alone("Answer", "MB", 0.8).reached()).isEmpty();
    }

    @Test
    void jsonSaysTheSameWithAllDigits() {
        Table table = new Table();
        table.note("Machine", "two \"cores\"");
        table.add(Figure.beside("Read, p50", "ms", 2.123456, "plain JDBC", 1, 2.123456)
                .atMost(3));

        JsonPath json = new JsonPath(table.json());

        assertThat(json.getString("circumstances.Machine")).isEqualTo("two \"cores\"");
        assertThat(json.getDouble("figures[0].northline")).isEqualTo(2.123456);
        assertThat(json.getBoolean("figures[0].reached")).isTrue();
    }
}
