package org.northline.ethics.casefile;

import jakarta.validation.constraints.NotNull;

/** Who is touched, what each is after, and how the aims of payer and user compare; version 0 when nothing was written yet. */
public record PartiesView(
        @NotNull PartyView payer,
        @NotNull PartyView user,
        @NotNull PartyView dataSubject,
        @NotNull PartyView bystander,
        @NotNull Boolean payerIsUser,
        @NotNull Boolean opposed,
        @NotNull String comparison,
        @NotNull Long version) {
    static PartiesView empty() {
        PartyView nobody = new PartyView("", "");
        return new PartiesView(nobody, nobody, nobody, nobody, false, false, "", 0L);
    }

    /** One party and its aim. */
    public record PartyView(@NotNull String who, @NotNull String aim) {}
}
