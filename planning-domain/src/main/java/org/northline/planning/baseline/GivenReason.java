package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Why an item changed, as somebody said; the sentence may be empty. */
public record GivenReason(ReasonCode code, String sentence, String givenByName, Instant givenAt) {
    public GivenReason {
        requireNonNull(code, "code");
        requireNonNull(sentence, "sentence");
        requireNonNull(givenByName, "givenByName");
        requireNonNull(givenAt, "givenAt");
    }

    /** From the columns {@code code, sentence, given_by_name, given_at}; none when there is no code. */
    static Optional<GivenReason> read(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return code == null
                ? Optional.empty()
                : Optional.of(new GivenReason(
                        ReasonCode.valueOf(code),
                        row.getString("sentence"),
                        row.getString("given_by_name"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()));
    }
}
