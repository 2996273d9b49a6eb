package org.northline.web.identity;

import java.time.Instant;
import org.northline.planning.shared.Actor;

/** A live session and the rights that its person holds at this moment. */
record Session(String tokenHash, Actor actor, boolean mustChangePassword, Instant expiresAt) {}
