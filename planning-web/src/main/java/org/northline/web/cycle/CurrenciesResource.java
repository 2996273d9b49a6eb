package org.northline.web.cycle;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.planning.cycle.Currencies;

/** The currencies in which a plan can be made. */
@Path("/currencies")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CurrenciesResource {
    @GET
    @Operation(operationId = "listCurrencies", summary = "The codes of the currencies that a country has today")
    public List<String> list() {
        return Currencies.inUse();
    }
}
