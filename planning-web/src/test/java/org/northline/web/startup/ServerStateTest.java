package org.northline.web.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServerStateTest {
    private final Map<String, Integer> present = new HashMap<>(Map.of("planning", 5, "ethics", 3));
    private boolean administered = true;
    private final ServerState state = new ServerState(() -> Map.copyOf(present), () -> administered);

    ServerStateTest() {
        state.expect(Map.of("planning", 5, "ethics", 3));
    }

    @Test
    void exactlyTheKnownVersionsAreServed() {
        assertThat(state.refusal()).isEmpty();
    }

    @Test
    void aNewerSchemaIsRefused() {
        present.put("ethics", 4);

        assertThat(state.refusal())
                .contains("This server knows version 3 of the schema ethics, the database has version 4: "
                        + "start the newer Northline that migrated it.");
    }

    @Test
    void anOlderOrMissingSchemaIsRefused() {
        present.remove("planning");

        assertThat(state.refusal())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("the database has version 0"));
    }

    @Test
    void nobodyToAdministerIsRefusedUntilThereIsSomebody() {
        administered = false;
        assertThat(state.refusal())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("NORTHLINE_FIRST_PASSWORD"));

        administered = true;
        assertThat(state.refusal()).isEmpty();
    }

    @Test
    void aDatabaseThatCannotBeAskedIsRefused() {
        ServerState down = new ServerState(
                () -> {
                    throw new IllegalStateException("connection refused");
                },
                () -> true);
        down.expect(Map.of("planning", 5));

        assertThat(down.refusal()).contains("The database cannot be asked; the server's log says why.");
    }

    @Test
    void nothingIsServedBeforeTheServerKnowsWhatItWasBuiltFor() {
        assertThat(new ServerState(() -> Map.of(), () -> true).refusal()).isPresent();
    }
}
