package org.northline.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** One thing that a client does again and again, and that fails loudly when its answer is not the expected one. */
@FunctionalInterface
interface Operation {
    void run() throws Exception;

    /** Sends the request and reads the answer, which always has this status and, for a read, this size. */
    static Operation http(HttpClient client, HttpRequest request, int size) {
        return () -> {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200 || answer.body().length != size) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + " with "
                        + answer.body().length + " bytes instead of " + size);
            }
        };
    }
}
