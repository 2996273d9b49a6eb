package org.northline.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SecretBox;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;

/** Records in PostgreSQL. Two requests with one key wait for each other there, so that only one of them acts. */
@OnePerServer
class JdbiIdempotencyRecords implements IdempotencyRecords {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private static final int WRITES_BETWEEN = 8;
    private static final AtomicInteger WRITES = new AtomicInteger();

    // A few of the oldest, whosever they are: more than these writes add, and never a search through all of somebody's.
    // What somebody else deletes already is left alone, so that nobody waits.
    private static final String FORGET = """
            DELETE FROM planning.idempotency_record WHERE (org_id, person_id, key) IN (
              SELECT org_id, person_id, key FROM planning.idempotency_record
              WHERE created_at < now() - interval '1 day' ORDER BY created_at LIMIT 80 FOR UPDATE SKIP LOCKED)
            """;

    private final Jdbi jdbi;
    private final SecretBox secretBox;

    @Inject
    JdbiIdempotencyRecords(Jdbi jdbi, SecretBox secretBox) {
        this.jdbi = jdbi;
        this.secretBox = secretBox;
    }

    private record Found(String requestHash, Answer answer) {}

    @Override
    public Optional<Answer> claim(Actor caller, String key, String requestHash) {
        return jdbi.withHandle(handle -> {
            if (insert(handle, caller, key, requestHash)) {
                return Optional.empty();
            }
            Found found = handle.createQuery("""
                            SELECT request_hash, status, headers, body FROM planning.idempotency_record
                            WHERE org_id = :org AND person_id = :person AND key = :key
                            """)
                    .bind("org", caller.org().value())
                    .bind("person", caller.person().value())
                    .bind("key", key)
                    .map((row, context) -> read(row))
                    .one();
            if (!found.requestHash().equals(requestHash)) {
                throw new ProblemException(Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED));
            }
            return Optional.of(found.answer());
        });
    }

    private static boolean insert(Handle handle, Actor caller, String key, String requestHash) {
        if (WRITES.getAndIncrement() % WRITES_BETWEEN == 0) {
            handle.execute(FORGET);
        }
        return handle.execute("""
                        INSERT INTO planning.idempotency_record (org_id, person_id, key, request_hash) VALUES (?, ?, ?, ?)
                        ON CONFLICT (org_id, person_id, key) DO NOTHING
                        """, caller.org().value(), caller.person().value(), key, requestHash) == 1;
    }

    @Override
    public void keep(Actor caller, String key, Answer answer) {
        jdbi.useHandle(handle -> handle.execute(
                """
                UPDATE planning.idempotency_record SET status = ?, headers = ?, body = ?
                WHERE org_id = ? AND person_id = ? AND key = ?
                """,
                answer.status(),
                write(answer.headers()),
                secretBox.close(answer.body().getBytes(UTF_8)),
                caller.org().value(),
                caller.person().value(),
                key));
    }

    private Found read(ResultSet row) throws SQLException {
        Answer answer = new Answer(
                row.getInt("status"),
                parse(row.getString("headers")),
                new String(secretBox.open(row.getBytes("body")), UTF_8));
        return new Found(row.getString("request_hash"), answer);
    }

    private static String write(Map<String, String> headers) {
        try {
            return Json.mapper().writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text can always be written", e);
        }
    }

    private static Map<String, String> parse(String headers) {
        try {
            return Json.mapper().readValue(headers, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers are stored as JSON", e);
        }
    }
}
