package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a request has made. */
public final class Made {
    private static final Pattern BEGINS_WITH_ID = Pattern.compile("\\{\"id\":\"([^\"]+)\"");

    private Made() {}

    /**
     * The id of what an answer says was made. Nearly all answers begin with it; where it stands further behind, it is looked for by a path, each of
     * which is compiled as a program of its own, and that takes longer than many a request.
     */
    public static String idOf(Response answer) {
        String body = answer.asString();
        assertThat(answer.statusCode()).as(body).isEqualTo(201);
        Matcher beginning = BEGINS_WITH_ID.matcher(body);
        return beginning.lookingAt() ? beginning.group(1) : answer.path("id");
    }
}
