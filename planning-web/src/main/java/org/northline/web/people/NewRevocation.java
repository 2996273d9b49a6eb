package org.northline.web.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a capacity is taken for misconduct, and not in normal rotation. */
public record NewRevocation(@Schema(required = true) boolean forCause) {}
