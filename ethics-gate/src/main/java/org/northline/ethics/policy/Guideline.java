package org.northline.ethics.policy;

/** One numbered principle. The number is what people say aloud, so it is never given to another sentence. */
public record Guideline(int number, String title, String text) {}
