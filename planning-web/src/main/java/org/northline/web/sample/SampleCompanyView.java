package org.northline.web.sample;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.organisation.OrganisationRow;
import org.northline.planning.people.GrantRow;
import org.northline.planning.sample.SampleStaff;
import org.northline.planning.shared.Capacity;

/** The sample company, if there is one, and who works there; the password of all of them only where it was just made. */
public record SampleCompanyView(
        @Schema(required = true) boolean present,
        Optional<CompanyView> organisation,
        @NotNull List<MemberView> people,
        Optional<String> password) {

    /** The sample organisation. */
    public record CompanyView(@NotNull UUID id, @NotNull String name) {}

    /** A person to sign in as. */
    public record MemberView(
            @NotNull String role,
            @NotNull String name,
            @NotNull String email,
            @NotNull List<Capacity> capacities) {
        static MemberView of(SampleStaff.Member member) {
            return new MemberView(
                    member.role().title(),
                    member.person().name(),
                    member.person().email(),
                    member.person().capacities().stream()
                            .map(GrantRow::capacity)
                            .toList());
        }
    }

    static SampleCompanyView absent() {
        return new SampleCompanyView(false, Optional.empty(), List.of(), Optional.empty());
    }

    static SampleCompanyView of(OrganisationRow company, List<SampleStaff.Member> staff, Optional<String> password) {
        return new SampleCompanyView(
                true,
                Optional.of(new CompanyView(company.id(), company.name())),
                staff.stream().map(MemberView::of).toList(),
                password);
    }
}
