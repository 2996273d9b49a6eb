package org.northline.ethics.policy;

/** One choice of a question, and the tier that choosing it demands at least. The tier is never shown to the one who answers. */
public record AnswerOption(String key, String text, int leastTier) {}
