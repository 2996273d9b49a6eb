package org.northline.web.rest;

import java.util.Map;
import java.util.Optional;
import org.northline.planning.shared.Actor;

/** The answers given to writes, by caller and key, kept for a day. */
interface IdempotencyRecords {
    /** An answer as it was sent; the body is empty when there was none. */
    record Answer(int status, Map<String, String> headers, String body) {}

    /** Claims the key within the running transaction, or finds the answer already given under it. */
    Optional<Answer> claim(Actor caller, String key, String requestHash);

    void keep(Actor caller, String key, Answer answer);
}
