package org.northline.web.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

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

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
