package org.northline.web.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A team as typed. */
public record TeamInput(@Schema(required = true) @Nullable String name) {}
