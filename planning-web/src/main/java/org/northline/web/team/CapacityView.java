package org.northline.web.team;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.team.TeamCapacityId;
import org.northline.planning.team.TeamCapacityReading;
import org.northline.planning.team.TeamCapacityReading.CapacityRow;

/** What a team has in the four quarters of a cycle. */
@Schema(name = "TeamCapacity")
public record CapacityView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID teamId,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) List<Quarter> quarters,
        @Schema(required = true) long version) {
    static CapacityView of(TeamCapacityId id, CapacityRow row) {
        List<Quarter> quarters = new ArrayList<>();
        for (TeamCapacityReading.Quarter quarter : row.quarters()) {
            quarters.add(new Quarter(
                    quarters.size() + 1,
                    quarter.line().people(),
                    quarter.line().daysOff(),
                    quarter.line().runShare(),
                    quarter.weeks()));
        }
        return new CapacityView(id.value(), row.teamId(), row.cycleId(), quarters, row.version());
    }

    /** One of them. */
    @Schema(name = "QuarterCapacity")
    public record Quarter(
            @Schema(required = true, description = "1 to 4.")
            int quarter,

            @Schema(required = true) BigDecimal people,
            @Schema(required = true) BigDecimal daysOff,
            @Schema(required = true) int runShare,

            @Schema(
                    required = true,
                    description = "Person-weeks: (13 x people - daysOff / 5) x (1 - runShare / 100), never below 0.")
            BigDecimal capacity) {}
}
