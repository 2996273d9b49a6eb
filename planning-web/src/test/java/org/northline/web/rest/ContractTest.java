package org.northline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checked-in contract is the code's. */
class ContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void checkedInContractIsTheOneOfTheCode() throws IOException {
        JsonNode code = JSON.readTree(Path.of("target/openapi/openapi.json").toFile());
        JsonNode checkedIn =
                JSON.readTree(Path.of("src/main/openapi/openapi.json").toFile());

        assertThat(differences("", checkedIn, code))
                .as("run: mvn -Pcontract -pl planning-web -am process-classes")
                .isEmpty();
    }

    private static List<String> differences(String at, JsonNode one, JsonNode other) {
        if (!one.isObject() || !other.isObject()) {
            return one.equals(other) ? List.of() : List.of(at);
        }
        List<String> found = new ArrayList<>();
        one.fieldNames()
                .forEachRemaining(name -> found.addAll(differences(at + "/" + name, one.get(name), other.path(name))));
        other.fieldNames().forEachRemaining(name -> {
            if (!one.has(name)) {
                found.add(at + "/" + name);
            }
        });
        return found;
    }
}
