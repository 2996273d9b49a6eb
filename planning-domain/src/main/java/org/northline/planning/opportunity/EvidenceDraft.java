package org.northline.planning.opportunity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one segment says, as somebody typed it.
 *
 * @param dimension by what customers are told apart, such as their region
 * @param segment which of them these are
 * @param important how many of those asked call the outcome important: 4 or 5 of 5
 * @param satisfied how many of those asked are satisfied with what they have: 4 or 5 of 5
 */
public record EvidenceDraft(
        @Nullable String dimension,
        @Nullable String segment,
        @Nullable String source,
        @Nullable LocalDate askedOn,
        @Nullable Integer asked,
        @Nullable Integer important,
        @Nullable Integer satisfied) {}
