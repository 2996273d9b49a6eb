package org.northline.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
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

    /** For a large view without a version of its own: whoever names the tag of the very same content is answered that nothing changed. */
    public static Response unlessKnown(@Nullable String ifNoneMatch, Object view) {
        byte[] content = written(view);
        String digest = digest(content);
        // However many tags the header names, and however a proxy has marked them as weak.
        boolean known = ifNoneMatch != null && ifNoneMatch.contains(digest);
        return (known ? Response.notModified() : Response.ok(content))
                .tag(new EntityTag(digest))
                .build();
    }

    /** Answers with a problem where no resource is reached. */
    public static void write(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(Json.mapper().writeValueAsBytes(problem));
    }

    private static byte[] written(Object view) {
        try {
            return Json.mapper().writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view can be written", e);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
