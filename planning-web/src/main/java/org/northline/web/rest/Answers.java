package org.northline.web.rest;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.northline.web.problem.Problem;

/** The answers that resources give, with the tag of the version in them. */
public final class Answers {
    private Answers() {}

    public static Response ok(Object view, long version) {
        return Response.ok(view).tag(tag(version)).build();
    }

    public static Response created(Object view, long version) {
        return Response.status(Response.Status.CREATED)
                .entity(view)
                .tag(tag(version))
                .build();
    }

    /** For what has no version of its own. */
    public static Response created(Object view) {
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    /** Answers with a problem where no resource is reached. */
    public static void write(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(Json.mapper().writeValueAsBytes(problem));
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
