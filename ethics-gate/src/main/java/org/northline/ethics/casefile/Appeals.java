package org.northline.ethics.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.northline.ethics.casefile.WrittenParts.instant;
import static org.northline.ethics.casefile.WrittenParts.somebody;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.casefile.AppealView.AppealRight;
import org.northline.ethics.casefile.AppealView.AppealsView;
import org.northline.ethics.casefile.AppealView.Concern;
import org.northline.ethics.casefile.AppealView.Standing;
import org.northline.ethics.casefile.AppealView.VoteView;
import org.northline.ethics.signoff.SigningCapacities;
import org.northline.ethics.signoff.VoteOnAppeal.Vote;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the appeals against the stops of an item, and what the caller may do about them. */
@OnePerServer
public class Appeals {
    /** Until when the stop {@code s} can be appealed against, for whoever is told of it; {@code ethics.appeal_refusals} decides. */
    static final String UNTIL = "s.stopped_at + interval '14 days'";

    private final Jdbi jdbi;

    @Inject
    public Appeals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The item that the appeal is about; fails with {@link NotFound} when it is absent or another organisation's. */
    public UUID itemOf(OrgId org, UUID appeal) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT item_id FROM ethics.appeal WHERE org_id = :org AND id = :appeal")
                        .bind("org", org.value())
                        .bind("appeal", appeal)
                        .mapTo(UUID.class)
                        .findOne()
                        .orElseThrow(NotFound::new));
    }

    public AppealsView of(Actor actor, UUID item) {
        return jdbi.withHandle(handle -> new AppealsView(appeals(handle, actor, item), right(handle, actor, item)));
    }

    private static List<AppealView> appeals(Handle handle, Actor actor, UUID item) {
        Map<UUID, List<VoteView>> votes = votes(handle, actor.org(), item);
        return handle.createQuery("""
                        SELECT a.id, a.appealed_as, a.reason, a.appealed_at, a.decide_by, s.standing, p.id AS by_id, p.name AS by_name,
                          EXISTS (SELECT FROM unnest(:capacities) AS c (capacity) WHERE NOT EXISTS (
                            SELECT FROM ethics.panel_refusals(a.org_id, a.id, :person, c.capacity))) AS may_vote
                        FROM ethics.appeal a
                        JOIN ethics.appeal_standing s ON s.org_id = a.org_id AND s.id = a.id
                        JOIN planning.person p ON p.org_id = a.org_id AND p.id = a.person_id
                        WHERE a.org_id = :org AND a.item_id = :item ORDER BY a.appealed_at DESC
                        """)
                .bind("org", actor.org().value())
                .bind("item", item)
                .bind("person", actor.person().value())
                .bindArray("capacities", String.class, capacities(actor))
                .map((row, context) -> new AppealView(
                        row.getObject("id", UUID.class),
                        somebody(row, "by"),
                        Concern.valueOf(row.getString("appealed_as")),
                        row.getString("reason"),
                        instant(row, "appealed_at"),
                        row.getObject("decide_by", LocalDate.class),
                        Standing.valueOf(row.getString("standing")),
                        votes.getOrDefault(row.getObject("id", UUID.class), List.of()),
                        row.getBoolean("may_vote")))
                .list();
    }

    private static Map<UUID, List<VoteView>> votes(Handle handle, OrgId org, UUID item) {
        return handle
                .createQuery("""
                        SELECT v.appeal_id, v.capacity, v.vote, v.reason, v.voted_at, p.id AS by_id, p.name AS by_name
                        FROM ethics.appeal_vote v JOIN planning.person p ON p.org_id = v.org_id AND p.id = v.person_id
                        WHERE v.org_id = :org AND v.item_id = :item ORDER BY v.voted_at
                        """)
                .bind("org", org.value())
                .bind("item", item)
                .map((row, context) -> Map.entry(
                        row.getObject("appeal_id", UUID.class),
                        new VoteView(
                                somebody(row, "by"),
                                Capacity.valueOf(row.getString("capacity")),
                                Vote.valueOf(row.getString("vote")),
                                row.getString("reason"),
                                instant(row, "voted_at"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static @Nullable AppealRight right(Handle handle, Actor actor, UUID item) {
        return handle.createQuery("""
                        SELECT ethics.concern_in(s.org_id, s.item_id, :person) AS concern,
                        """ + UNTIL + """
                           AS until
                        FROM ethics.stop_in_force s
                        WHERE s.org_id = :org AND s.item_id = :item
                          AND NOT EXISTS (SELECT FROM ethics.appeal_refusals(s.org_id, s.item_id, :person))
                        """)
                .bind("org", actor.org().value())
                .bind("item", item)
                .bind("person", actor.person().value())
                .map((row, context) ->
                        new AppealRight(Concern.valueOf(row.getString("concern")), instant(row, "until")))
                .findOne()
                .orElse(null);
    }

    private static List<String> capacities(Actor actor) {
        return SigningCapacities.of(actor).stream().map(Capacity::name).toList();
    }
}
