package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.northline.planning.shared.Ids;

/** Drafts a new version of the policy as the server does: by the administrator, and published by the executive with a valid ticket. */
final class PolicyDrafting {
    static final String PUBLISH = "SELECT ethics.publish_policy(?, ?, ?, ?, ?)";

    private PolicyDrafting() {}

    /** A draft whose document is the one in force, changed by an expression over {@code document}. */
    static UUID drafted(Connection app, Scene scene, String change) throws SQLException {
        UUID draft = Ids.next();
        Sql.run(app, """
                INSERT INTO ethics.policy_draft (org_id, id, based_on, document, version, changed_by)
                SELECT p.org_id, ?, p.version, %s, 1, ?
                FROM ethics.current_policy p CROSS JOIN LATERAL (SELECT ethics.policy_document(p.org_id, p.version) AS document) AS d
                WHERE p.org_id = ?
                """.formatted(change), draft, scene.person(Scene.ADMINISTRATOR), scene.org());
        return draft;
    }

    static void write(Connection app, Scene scene, UUID draft, String change, String role) throws SQLException {
        Sql.run(
                app,
                "UPDATE ethics.policy_draft SET document = " + change
                        + ", version = version + 1, changed_by = ? WHERE org_id = ? AND id = ?",
                scene.person(role),
                scene.org(),
                draft);
    }

    static List<String> faults(Connection app, Scene scene, UUID draft) throws SQLException {
        return Sql.texts(app, "SELECT ethics.policy_draft_faults(?, ?)", scene.org(), draft);
    }

    static void publish(Connection app, Scene scene, UUID draft, String role) throws SQLException {
        long version = Long.parseLong(Sql.text(
                app, "SELECT version FROM ethics.policy_draft WHERE org_id = ? AND id = ?", scene.org(), draft));
        UUID person = scene.person(role);
        Sql.run(app, PUBLISH, scene.org(), draft, version, person, ticket(scene, draft, version, person));
    }

    static UUID published(Connection app, Scene scene, String change) throws SQLException {
        UUID draft = drafted(app, scene, change);
        publish(app, scene, draft, Scene.EXECUTIVE);
        return draft;
    }

    static String ticket(Scene scene, UUID draft, long version, UUID person) {
        return Gate.tickets(Clock.systemUTC()).issue("publish_policy", scene.org(), draft, version, person);
    }

    /** The expression that retires a question. */
    static String without(String question) {
        return "document || jsonb_build_object('questions', (SELECT jsonb_agg(q ORDER BY n) FROM jsonb_array_elements(document -> 'questions')"
                + " WITH ORDINALITY AS u(q, n) WHERE q ->> 'id' <> '" + question + "'))";
    }

    /** The expression that asks a question as the standard policy does, behind all others. */
    static String again(String question) {
        return "document || jsonb_build_object('questions', document -> 'questions' || jsonb_build_array("
                + "(SELECT jsonb_set(q, '{id}', to_jsonb('" + question
                + "'::text)) FROM jsonb_array_elements(document -> 'questions') AS q"
                + " WHERE q ->> 'id' = 'FM-01')))";
    }
}
