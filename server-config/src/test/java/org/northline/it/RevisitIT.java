package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Days on which something is looked at again, and what is written down then. */
class RevisitIT {
    private final Member leader = Member.elsewhere();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String cycle = leader.startsCycle();

    @Test
    void questionThatComesBackMovesOnAndIsWrittenDownOncePerDay() {
        String revisit =
                leader.makes("/planning-cycles/" + cycle + "/revisits", question("QUARTERLY", today.minusDays(1)));
        String once = leader.makes("/planning-cycles/" + cycle + "/revisits", question("ONCE", today.plusDays(3)));
        JsonPath counts = leader.reads("/planning-cycles/" + cycle + "/revisit-counts");
        assertThat(counts.getInt("overdue")).isEqualTo(1);
        assertThat(counts.getInt("due")).isEqualTo(1);

        assertThat(lookedAt(revisit, today.minusDays(1)).statusCode()).isEqualTo(201);
        assertThat(lookedAt(revisit, today.minusDays(1)).statusCode()).isEqualTo(409);
        assertThat(lookedAt(once, today.plusDays(3)).statusCode()).isEqualTo(201);

        JsonPath moved = leader.reads("/revisits/" + revisit);
        assertThat(moved.getString("state")).isEqualTo("PLANNED");
        assertThat(moved.getString("dueOn"))
                .isEqualTo(today.minusDays(1).plusMonths(3).toString());
        assertThat(moved.getString("last.outcome")).isEqualTo("We go on.");
        assertThat(leader.reads("/revisits/" + revisit + "/outcomes").getList("items.dueOn"))
                .containsExactly(today.minusDays(1).toString());
        assertThat(leader.reads("/planning-cycles/" + cycle + "/revisits").getList("items.id"))
                .containsExactly(revisit);
        assertThat(leader.reads("/planning-cycles/" + cycle + "/revisits?state=DONE")
                        .getList("items.id"))
                .containsExactly(once);
    }

    private Response lookedAt(String revisit, LocalDate day) {
        return leader.asks()
                .body(Map.of("dueOn", day.toString(), "outcome", "We go on."))
                .post("/api/v1/revisits/{id}/outcomes", revisit);
    }

    private Map<String, Object> question(String repeats, LocalDate dueOn) {
        return Map.of(
                "subjectKind",
                "PLAN",
                "question",
                "Would we choose it again?",
                "dueOn",
                dueOn.toString(),
                "repeats",
                repeats,
                "ownerId",
                leader.id());
    }
}
