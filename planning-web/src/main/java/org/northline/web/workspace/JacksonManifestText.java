package org.northline.web.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.workspace.ManifestText;
import org.northline.planning.workspace.WorkspaceManifest;
import org.northline.web.rest.Json;

/** The manifest as JSON for people to read, and back as strictly as any request. */
@OnePerServer
class JacksonManifestText implements ManifestText {
    @Override
    public byte[] write(WorkspaceManifest manifest) {
        try {
            return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest can be written", e);
        }
    }

    /** A value that the manifest does not take, such as a missing one, comes out of the reader as one of its own exceptions. */
    @Override
    public Optional<WorkspaceManifest> read(byte[] bytes) {
        try {
            return Optional.ofNullable(Json.mapper().readValue(bytes, WorkspaceManifest.class));
        } catch (IOException noManifest) {
            return Optional.empty();
        }
    }
}
