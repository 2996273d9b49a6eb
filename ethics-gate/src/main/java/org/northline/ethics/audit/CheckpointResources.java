package org.northline.ethics.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the heads of the audit logs are kept and with which key they are signed: both from the environment, and neither has a default. */
@ApplicationScoped
class CheckpointResources {
    @Produces
    @Singleton
    KeptHeads keptHeads() {
        return new KeptHeads(Path.of(required("NORTHLINE_CHECKPOINTS")));
    }

    @Produces
    @Singleton
    NoteSigner noteSigner() {
        return NoteSigner.of(required("NORTHLINE_CHECKPOINT_KEY"));
    }

    private static String required(String name) {
        @Nullable String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set: the launcher sets it");
        }
        return value;
    }
}
