package org.northline.planning.workspace;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.northline.planning.password.PasswordHashing;
import org.northline.planning.password.RandomPassword;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Doors;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.OnePerServer;

/** Hands a workspace over to the database, in the transaction that is running: whole, or not at all. */
@OnePerServer
class WorkspaceLoader {
    private static final String REFUSED_LINE = "NL422";

    private final Jdbi jdbi;
    private final Doors doors;
    private final WorkspaceParts parts;
    private final PasswordHashing hashing;

    @Inject
    WorkspaceLoader(Jdbi jdbi, Doors doors, WorkspaceParts parts, PasswordHashing hashing) {
        this.jdbi = jdbi;
        this.doors = doors;
        this.parts = parts;
        this.hashing = hashing;
    }

    /**
     * Refuses with {@link InvalidInput} what the database does not take, in a sentence that names the file and the line.
     *
     * @param progress is told now and then how many rows were handed over
     * @return how many of the people in the file are here already
     */
    int load(Actor actor, WorkspaceImportId id, WorkspaceArchive archive, LongConsumer progress) {
        doors.pass(
                "planning.begin_workspace_import",
                actor.org().value(),
                id.value(),
                hashing.hash(RandomPassword.next()),
                actor.person().value());
        long[] rows = {0};
        for (WorkspacePart part : parts.list()) {
            archive.lines(part, (lines, first) -> {
                receive(actor, part, lines, first);
                rows[0] += lines.size();
                progress.accept(rows[0]);
            });
        }
        return finish(actor, archive.manifest().organisation());
    }

    private void receive(Actor actor, WorkspacePart part, List<String> lines, long first) {
        explained(() -> jdbi.withHandle(
                handle -> handle.createQuery("SELECT planning.receive_workspace_rows(:org, :part, :lines, :first)")
                        .bind("org", actor.org().value())
                        .bind("part", part.name())
                        .bindArray("lines", String.class, lines)
                        .bind("first", first)
                        .map((row, context) -> first)
                        .one()));
    }

    private int finish(Actor actor, String organisation) {
        return explained(() -> jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT (SELECT count(*) FROM jsonb_object_keys(f.known))
                        FROM planning.finish_workspace_import(:org, :organisation) f
                        """)
                .bind("org", actor.org().value())
                .bind("organisation", organisation)
                .mapTo(Integer.class)
                .one()));
    }

    private static <T> T explained(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (StatementException refused) {
            if (refused.getCause() instanceof SQLException sql && REFUSED_LINE.equals(sql.getSQLState())) {
                throw WorkspaceArchive.refused(sentence(sql));
            }
            throw refused;
        }
    }

    /** The driver's message is the sentence between the severity and the place where it was raised. */
    private static String sentence(SQLException refused) {
        return String.valueOf(refused.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^ERROR: ", "");
    }
}
