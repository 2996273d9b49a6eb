package org.northline.architecture.planted.ethics.review;

import jakarta.enterprise.inject.Alternative;

/** Injection puts another in the place of the gate. */
@Alternative
public final class GateThatReplaces {}
