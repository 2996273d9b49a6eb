package org.northline.ethics.promotion;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.northline.ethics.casefile.PersonReference;

/** What has to be done next, and who of those named may do it; nobody is named when nobody is eligible. */
public record NextStep(
        @NotNull List<PersonReference> who, @NotNull String what) {
    public NextStep {
        who = List.copyOf(who);
    }
}
