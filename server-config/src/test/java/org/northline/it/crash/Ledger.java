package org.northline.it.crash;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** Sends writes and keeps what their answers promised, and which of them had no answer. */
final class Ledger {
    private final URI url;
    private final Map<String, Row> promised = new ConcurrentHashMap<>();
    private final Queue<Write> unanswered = new ConcurrentLinkedQueue<>();
    private volatile CountDownLatch awaited = new CountDownLatch(0);

    Ledger(URI url) {
        this.url = url;
    }

    /** Empty when there was no answer, because a process died. */
    Optional<Row> send(Write write) {
        Optional<Row> row = answer(write);
        row.ifPresentOrElse(this::keep, () -> unanswered.add(write));
        return row;
    }

    /** A row that moves on by other ways than these writes. */
    void forget(Row row) {
        promised.remove(row.kind() + row.id());
    }

    /** Counts promises from now on. */
    void expect(int promises) {
        awaited = new CountDownLatch(promises);
    }

    CountDownLatch expected() {
        return awaited;
    }

    /** What must be there even before anybody asks again: a change without an answer may have come through or not. */
    Set<Row> certain() {
        Set<Row> inDoubt =
                unanswered.stream().flatMap(write -> write.seen().stream()).collect(Collectors.toSet());
        Set<Row> certain = new HashSet<>(promised.values());
        certain.removeAll(inDoubt);
        return certain;
    }

    Set<Row> promised() {
        return new HashSet<>(promised.values());
    }

    /** Sends again, as it was, what had no answer. Gives how many that were. */
    int sendAgain() {
        int count = 0;
        for (Write write = unanswered.poll(); write != null; write = unanswered.poll()) {
            keep(answer(write).orElseThrow());
            count++;
        }
        return count;
    }

    private void keep(Row row) {
        promised.put(row.kind() + row.id(), row);
        awaited.countDown();
    }

    private Optional<Row> answer(Write write) {
        RequestSpecification request = given().baseUri(url.toString())
                .header("X-Northline-Request", "1")
                .header("Cookie", write.session())
                .contentType(ContentType.JSON)
                .body(write.body());
        if (!write.key().isEmpty()) {
            request.header("Idempotency-Key", write.key());
        }
        write.seen().ifPresent(row -> request.header("If-Match", "\"" + row.version() + "\""));
        int status;
        String text;
        try {
            Response answer = request.request(write.method(), "/api/v1" + write.path());
            status = answer.statusCode();
            text = answer.asString();
        } catch (Exception gone) {
            return none(gone);
        }
        return status >= 500
                ? Optional.empty()
                : Optional.of(write.promisedBy(status, text)
                        .orElseThrow(() -> new AssertionError(write + " was answered with " + text)));
    }

    /** REST Assured throws the client's own exceptions without declaring them. */
    private static Optional<Row> none(Exception gone) {
        if (gone instanceof IOException) {
            return Optional.empty();
        }
        throw new IllegalStateException(gone);
    }
}
