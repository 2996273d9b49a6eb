package org.northline.architecture.planted.ethics.review;

/** A class of ethics. */
public final class Review {
    private Review() {}
}
