package org.northline.web.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.DoorTickets;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;

/** Runs inside the transaction that {@link Idempotent} opens: the answer is recorded if and only if the write is committed. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 250)
class IdempotencyInterceptor {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,100}");

    private final IdempotencyRecords records;
    private final HttpServletRequest request;
    private final Actor caller;
    private final DoorTickets tickets;

    @Inject
    IdempotencyInterceptor(IdempotencyRecords records, HttpServletRequest request, Actor caller, DoorTickets tickets) {
        this.records = records;
        this.request = request;
        this.caller = caller;
        this.tickets = tickets;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = request.getHeader("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            throw new ProblemException(Problem.of(
                    ProblemType.IDEMPOTENCY_KEY_MISSING,
                    "Send 8 to 100 printable characters that no other request of yours has used."));
        }
        Optional<IdempotencyRecords.Answer> given = records.claim(caller, key, hash(invocation.getParameters()));
        if (given.isPresent()) {
            return replay(given.get());
        }
        Response answer = (Response) invocation.proceed();
        records.keep(caller, key, written(answer));
        return answer;
    }

    /** Over method, address and body. Keyed, because a body may hold a password, which a plain hash would let be guessed. */
    private String hash(Object[] parameters) throws JsonProcessingException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n")
                .getBytes(UTF_8));
        for (Object parameter : parameters) {
            if (parameter instanceof Record body) {
                digest.update(Json.mapper().writeValueAsBytes(body));
            }
        }
        return tickets.fingerprint("idempotency", HexFormat.of().formatHex(digest.digest()));
    }

    private static IdempotencyRecords.Answer written(Response answer) throws JsonProcessingException {
        Map<String, String> headers = new TreeMap<>();
        headers.put(
                HttpHeaders.CONTENT_TYPE,
                String.valueOf(Optional.ofNullable(answer.getMediaType()).orElse(MediaType.APPLICATION_JSON_TYPE)));
        for (String name : new String[] {HttpHeaders.ETAG, HttpHeaders.LOCATION}) {
            Optional.ofNullable(answer.getHeaderString(name)).ifPresent(value -> headers.put(name, value));
        }
        String body = answer.hasEntity() ? Json.mapper().writeValueAsString(answer.getEntity()) : "";
        return new IdempotencyRecords.Answer(answer.getStatus(), headers, body);
    }

    private static Response replay(IdempotencyRecords.Answer given) {
        Response.ResponseBuilder answer = Response.status(given.status());
        if (!given.body().isEmpty()) {
            answer.entity(given.body().getBytes(UTF_8));
            given.headers().forEach(answer::header);
        }
        return answer.build();
    }
}
