package org.northline.web.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.amendment.DraftPolicy;
import org.northline.ethics.amendment.PolicyDraft;
import org.northline.ethics.amendment.PolicyDrafts;
import org.northline.ethics.amendment.PolicyText;
import org.northline.ethics.amendment.PublishPolicy;
import org.northline.ethics.policy.Policies;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.NotFound;
import org.northline.web.identity.StepUp;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;

/** Drafts of a new version of the policy; at most one is open. */
@Path("/policy-drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class PolicyDraftsResource {
    private final Actor caller;
    private final PolicyDrafts drafts;
    private final DraftPolicy draft;
    private final PublishPolicy publish;
    private final Policies policies;
    private final StepUp stepUp;

    @Inject
    public PolicyDraftsResource(
            Actor caller,
            PolicyDrafts drafts,
            DraftPolicy draft,
            PublishPolicy publish,
            Policies policies,
            StepUp stepUp) {
        this.caller = caller;
        this.drafts = drafts;
        this.draft = draft;
        this.publish = publish;
        this.policies = policies;
        this.stepUp = stepUp;
    }

    @GET
    @Operation(operationId = "listPolicyDrafts", summary = "The draft that is open, or none")
    public PolicyDraftsView open() {
        requireReader();
        return new PolicyDraftsView(
                drafts.findOpen(caller.org()).map(this::view).stream().toList());
    }

    @POST
    @Idempotent
    @Operation(operationId = "beginPolicyDraft", summary = "Begin a new version from the one in force")
    @APIResponseSchema(value = PolicyDraftView.class, responseCode = "201")
    public Response begin() {
        PolicyDraftView view = current(draft.begin(caller));
        return Answers.created(view, view.version());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "writePolicyDraft", summary = "Write the whole text of the draft")
    @APIResponseSchema(value = PolicyDraftView.class, responseCode = "200")
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PolicyText text) {
        IfMatch.change(ifMatch, version -> draft.write(caller, id, version, text), () -> current(id));
        PolicyDraftView view = current(id);
        return Answers.ok(view, view.version());
    }

    @POST
    @Path("/{id}/discards")
    @Idempotent
    @Operation(operationId = "discardPolicyDraft", summary = "Discard the draft; the version in force stays")
    @APIResponseSchema(value = PolicyDraftsView.class, responseCode = "201")
    public Response discard(@PathParam("id") UUID id, @Valid @NotNull DiscardRequest request) {
        draft.discard(caller, id, request.version());
        return Answers.created(new PolicyDraftsView(List.of()));
    }

    @POST
    @Path("/{id}/publications")
    @Idempotent
    @Operation(
            operationId = "publishPolicyDraft",
            summary = "Put the draft into force, by an executive who wrote none of it, with the password once more")
    @APIResponseSchema(value = PolicyView.class, responseCode = "201")
    public Response publish(@PathParam("id") UUID id, @Valid @NotNull PublicationRequest request) {
        stepUp.confirm(caller, request.password(), "/password");
        publish.publish(caller, id, request.version());
        return Answers.created(PolicyView.of(policies.current(caller.org())));
    }

    private PolicyDraftView current(UUID id) {
        return drafts.findOpen(caller.org())
                .filter(open -> open.id().equals(id))
                .map(this::view)
                .orElseThrow(NotFound::new);
    }

    private PolicyDraftView view(PolicyDraft open) {
        return PolicyDraftView.of(caller, drafts, open);
    }

    /** A draft shows what each answer demands, so it is not for everybody. */
    private void requireReader() {
        caller.require(Capacity.ADMINISTRATOR, Capacity.MISUSE_REVIEWER, Capacity.EXECUTIVE);
    }

    /** The open draft, or nothing. */
    public record PolicyDraftsView(@Schema(required = true) List<PolicyDraftView> items) {
        public PolicyDraftsView {
            items = List.copyOf(items);
        }
    }

    /** The version of the draft that was seen. */
    public record DiscardRequest(@Schema(required = true) long version) {}

    /** The version of the draft that was read, and the publisher's password. */
    public record PublicationRequest(
            @Schema(required = true) long version,
            @NotNull @Size(max = 200) String password) {
        /** Never shows the password, so that no log can. */
        @Override
        public String toString() {
            return "PublicationRequest[" + version + "]";
        }
    }
}
