package org.northline.web.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.password.FirstPassword;
import org.northline.planning.people.CreatePerson;
import org.northline.planning.people.PeopleList;
import org.northline.planning.people.PersonName;
import org.northline.planning.people.RenamePerson;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.PersonId;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.PageRequest;

/** The people of the caller's organisation. */
@Path("/people")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    private final Actor caller;
    private final PeopleList list;
    private final CreatePerson create;
    private final RenamePerson rename;

    @Inject
    public PeopleResource(Actor caller, PeopleList list, CreatePerson create, RenamePerson rename) {
        this.caller = caller;
        this.list = list;
        this.create = create;
        this.rename = rename;
    }

    @GET
    @Operation(operationId = "listPeople", summary = "The people in the order of their names")
    public PersonPage list(@BeanParam PageRequest page) {
        return PersonPage.of(list.page(caller.org(), page.limit(), page.cursor()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPerson", summary = "One person")
    @APIResponse(
            responseCode = "200",
            description = "The person",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new PersonId(id));
    }

    @POST
    @Idempotent
    @Operation(operationId = "addPerson", summary = "Add a person, with a first password that is shown once")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = AddedPerson.class)))
    public Response add(@Valid @NotNull NewPerson person) {
        FirstPassword first = create.create(person.toCommand(caller));
        PersonView added = view(first.person());
        return Answers.created(new AddedPerson(added, first.password()), added.version());
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "renamePerson", summary = "Correct a person's name")
    @APIResponse(
            responseCode = "200",
            description = "Renamed",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response rename(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PersonChange change) {
        PersonId person = new PersonId(id);
        PersonName name = new PersonName(change.name());
        IfMatch.change(
                ifMatch,
                seen -> rename.rename(new RenamePerson.Command(caller, person, seen, name)),
                () -> view(person));
        return answer(person);
    }

    private Response answer(PersonId person) {
        PersonView view = view(person);
        return Answers.ok(view, view.version());
    }

    private PersonView view(PersonId person) {
        return PersonView.of(list.get(caller.org(), person));
    }
}
