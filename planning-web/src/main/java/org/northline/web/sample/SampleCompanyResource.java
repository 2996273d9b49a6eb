package org.northline.web.sample;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.sample.CreateSampleCompany;
import org.northline.planning.sample.RemoveSampleCompany;
import org.northline.planning.sample.ResetSamplePasswords;
import org.northline.planning.sample.SampleStaff;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OrgId;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** A believable company to look around in: an organisation of its own that leaves nothing behind. */
@Path("/sample-company")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class SampleCompanyResource {
    private final Actor caller;
    private final SampleStaff staff;
    private final CreateSampleCompany create;
    private final ResetSamplePasswords reset;
    private final RemoveSampleCompany remove;

    @Inject
    public SampleCompanyResource(
            Actor caller,
            SampleStaff staff,
            CreateSampleCompany create,
            ResetSamplePasswords reset,
            RemoveSampleCompany remove) {
        this.caller = caller;
        this.staff = staff;
        this.create = create;
        this.reset = reset;
        this.remove = remove;
    }

    @GET
    @Operation(operationId = "getSampleCompany", summary = "Whether the sample company is there, and who works there")
    public SampleCompanyView get() {
        return view(Optional.empty());
    }

    @POST
    @Idempotent
    @Operation(operationId = "createSampleCompany", summary = "Make the sample company")
    @APIResponse(
            responseCode = "201",
            description = "Made; the password of its people is shown once",
            content = @Content(schema = @Schema(implementation = SampleCompanyView.class)))
    public Response create() {
        return Answers.created(view(Optional.of(create.create(new CreateSampleCompany.Command(caller)))));
    }

    @POST
    @Path("/password-resets")
    @Idempotent
    @Operation(operationId = "resetSamplePasswords", summary = "Give the people of the sample company a new password")
    @APIResponse(
            responseCode = "201",
            description = "Reset; the password is shown once",
            content = @Content(schema = @Schema(implementation = SampleCompanyView.class)))
    public Response resetPasswords() {
        return Answers.created(view(Optional.of(reset.reset(new ResetSamplePasswords.Command(caller)))));
    }

    @DELETE
    @Operation(operationId = "removeSampleCompany", summary = "Remove the sample company with everything in it")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove() {
        remove.remove(new RemoveSampleCompany.Command(caller));
        return Response.noContent().build();
    }

    private SampleCompanyView view(Optional<String> password) {
        return staff.findCompany(caller)
                .map(company -> SampleCompanyView.of(company, staff.list(new OrgId(company.id())), password))
                .orElseGet(SampleCompanyView::absent);
    }
}
