package org.northline.web.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Money;
import org.northline.web.rest.Json;

/**
 * The portfolio roadmap as people without an account may see it, and all that they are ever sent of it, as an answer and as a file: no ids, no state but
 * cleared, nothing of the gate, and of money and names what the link shows.
 *
 * @param asOf the day on which the roadmap was this
 * @param mark how binding it is: a draft, or as of a day
 */
@Schema(name = "SharedPlan")
public record SharedPlan(
        @Schema(required = true) String cycle,
        @Schema(required = true) int year,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) String mark,
        @Schema(required = true) List<SharedQuarter> quarters,
        @Schema(required = true) List<SharedEntry> entries,
        @Schema(required = true) List<SharedLane> products,
        @Schema(required = true) List<SharedLane> themes) {
    public SharedPlan {
        quarters = List.copyOf(quarters);
        entries = List.copyOf(entries);
        products = List.copyOf(products);
        themes = List.copyOf(themes);
    }

    /** As a frozen link keeps it. */
    static SharedPlan of(String json) {
        try {
            return Json.mapper().readValue(json, SharedPlan.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a frozen link cannot be read", unreadable);
        }
    }

    String json() {
        try {
            return Json.mapper().writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A fiscal quarter, its first and last day included. */
    @Schema(name = "SharedQuarter")
    public record SharedQuarter(
            @Schema(required = true) String label,
            @Schema(required = true) LocalDate startsOn,
            @Schema(required = true) LocalDate endsOn) {}

    /** A swimlane; its key means nothing outside of this answer. */
    @Schema(name = "SharedLane")
    public record SharedLane(
            @Schema(required = true) String key,
            @Schema(required = true) String name) {}

    /** A promoted item that nothing stands against. */
    @Schema(name = "SharedEntry")
    public record SharedEntry(
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) String product,
            @Nullable String theme,
            @Schema(required = true) String kind,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Schema(required = true) String horizon,
            Optional<String> owner,
            Optional<Money> cost) {}
}
