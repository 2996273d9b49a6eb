package org.northline.web.portfolio;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an item leaves the portfolio roadmap. */
public record Removal(@Schema(required = true) @Nullable String reason) {}
