package org.northline.web.workspace;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.workspace.TakeInWorkspace;
import org.northline.planning.workspace.WorkspaceImportId;
import org.northline.planning.workspace.WorkspaceImports;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** Takes in a received file, once per idempotency key: a repetition is known by the digest of the file. */
@Dependent
class WorkspaceImportUploads {
    private final Actor caller;
    private final TakeInWorkspace takeIn;
    private final WorkspaceImports imports;

    @Inject
    WorkspaceImportUploads(Actor caller, TakeInWorkspace takeIn, WorkspaceImports imports) {
        this.caller = caller;
        this.takeIn = takeIn;
        this.imports = imports;
    }

    @Idempotent
    Response keep(Upload received, Path file) {
        WorkspaceImportId id =
                takeIn.takeIn(new TakeInWorkspace.Command(caller, received.fileName(), file, received.sha256()));
        WorkspaceImportView view = WorkspaceImportView.of(imports.get(caller, id));
        return Answers.created(view, view.version());
    }

    /** What was uploaded: the record that makes two requests with one key comparable. */
    record Upload(@Nullable String fileName, String sha256) {}
}
