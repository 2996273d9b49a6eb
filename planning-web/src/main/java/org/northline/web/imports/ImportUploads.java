package org.northline.web.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.imports.ImportDetails;
import org.northline.planning.imports.ImportId;
import org.northline.planning.imports.UploadImport;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** Keeps a received file, once per idempotency key: a repetition is known by the digest of the file. */
@Dependent
class ImportUploads {
    private final Actor caller;
    private final UploadImport upload;
    private final ImportDetails details;

    @Inject
    ImportUploads(Actor caller, UploadImport upload, ImportDetails details) {
        this.caller = caller;
        this.upload = upload;
        this.details = details;
    }

    @Idempotent
    Response keep(Upload received, Path file) {
        ImportId id = upload.upload(new UploadImport.Command(
                caller, new CycleId(received.cycle()), received.source(), received.fileName(), file));
        ImportView view = ImportView.of(details.get(caller.org(), id));
        return Answers.created(view, view.version());
    }

    /** What was uploaded: the record that makes two requests with one key comparable. */
    record Upload(
            UUID cycle, @Nullable String source, @Nullable String fileName, String sha256) {}
}
