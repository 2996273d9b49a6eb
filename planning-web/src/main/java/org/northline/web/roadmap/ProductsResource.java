package org.northline.web.roadmap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import org.northline.planning.roadmap.MaintainProducts;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.ProductList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.PageRequest;

/** The products of the caller's organisation. */
@Path("/products")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ProductsResource {
    private final Actor caller;
    private final ProductList list;
    private final MaintainProducts products;

    @Inject
    public ProductsResource(Actor caller, ProductList list, MaintainProducts products) {
        this.caller = caller;
        this.list = list;
        this.products = products;
    }

    @GET
    @Operation(operationId = "listProducts", summary = "The products that are not archived, by key")
    public ProductPage list(@BeanParam PageRequest page) {
        return ProductPage.of(list.page(caller.org(), page.limit(), page.cursor()));
    }

    @POST
    @Idempotent
    @Operation(operationId = "addProduct", summary = "Add a product")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProductView.class)))
    public Response add(@NotNull ProductInput input) {
        ProductView added =
                view(products.add(new MaintainProducts.Add(caller, input.key(), input.name(), input.description())));
        return Answers.created(added, added.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProduct", summary = "One product")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProductView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new ProductId(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "editProduct", summary = "Change a product's key, name and description")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProductView.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ProductInput input) {
        ProductId product = new ProductId(id);
        IfMatch.change(
                ifMatch,
                seen -> products.edit(new MaintainProducts.Edit(
                        caller, product, seen, input.key(), input.name(), input.description())),
                () -> view(product));
        return answer(product);
    }

    @POST
    @Path("/{id}/archivals")
    @Idempotent
    @Operation(operationId = "archiveProduct", summary = "Archive a product without items, which frees its key")
    @APIResponse(responseCode = "204", description = "Archived")
    public Response archive(@PathParam("id") UUID id) {
        products.archive(new MaintainProducts.Archive(caller, new ProductId(id)));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/restorations")
    @Idempotent
    @Operation(operationId = "restoreProduct", summary = "Bring an archived product back")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        products.restore(new MaintainProducts.Restore(caller, new ProductId(id)));
        return Response.noContent().build();
    }

    private Response answer(ProductId id) {
        ProductView product = view(id);
        return Answers.ok(product, product.version());
    }

    private ProductView view(ProductId id) {
        return ProductView.of(list.get(caller.org(), id));
    }
}
