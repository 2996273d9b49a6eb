package org.northline.ethics.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the policies of an organisation. */
@OnePerServer
public class Policies {
    private final Jdbi jdbi;

    @Inject
    public Policies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The newest version, which every new review follows. */
    public Policy current(OrgId org) {
        return jdbi.withHandle(handle -> {
            int newest = handle.createQuery("SELECT version FROM ethics.current_policy WHERE org_id = :org")
                    .bind("org", org.value())
                    .mapTo(Integer.class)
                    .findOne()
                    .orElseThrow(NotFound::new);
            return read(handle, org.value(), newest);
        });
    }

    public Policy get(OrgId org, int version) {
        return jdbi.withHandle(handle -> read(handle, org.value(), version));
    }

    /** All versions, the newest first. */
    public List<PolicyVersion> versions(OrgId org) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT version, name, adopted_at, guideline_set_version AS guideline_set, question_bank_version AS question_bank
                        FROM ethics.policy WHERE org_id = :org ORDER BY version DESC
                        """)
                .bind("org", org.value())
                .map(ConstructorMapper.of(PolicyVersion.class))
                .list());
    }

    private static Policy read(Handle handle, UUID org, int version) {
        Versions versions = handle.createQuery("""
                        SELECT name, adopted_at, guideline_set_version, question_bank_version FROM ethics.policy
                        WHERE org_id = :org AND version = :version
                        """)
                .bind("org", org)
                .bind("version", version)
                .map(ConstructorMapper.of(Versions.class))
                .findOne()
                .orElseThrow(NotFound::new);
        return new Policy(
                version,
                versions.name(),
                versions.adoptedAt(),
                versions.guidelineSetVersion(),
                guidelines(handle, org, versions.guidelineSetVersion()),
                quorums(handle, org, version),
                new QuestionBank(
                        versions.questionBankVersion(), Questions.of(handle, org, versions.questionBankVersion())));
    }

    private static List<Guideline> guidelines(Handle handle, UUID org, int set) {
        return handle.createQuery("""
                        SELECT number, title, body AS text FROM ethics.guideline
                        WHERE org_id = :org AND set_version = :set ORDER BY number
                        """)
                .bind("org", org)
                .bind("set", set)
                .map(ConstructorMapper.of(Guideline.class))
                .list();
    }

    private static List<Quorum> quorums(Handle handle, UUID org, int policy) {
        Map<Integer, List<Seat>> seats = handle
                .createQuery("""
                        SELECT tier, capacity AS kind, minimum FROM ethics.quorum_seat
                        WHERE org_id = :org AND policy_version = :policy ORDER BY tier, capacity
                        """)
                .bind("org", org)
                .bind("policy", policy)
                .map(ConstructorMapper.of(TierSeat.class))
                .stream()
                .collect(groupingBy(TierSeat::tier, mapping(TierSeat::seat, toList())));
        return handle.createQuery("""
                        SELECT tier, signers, valid_days, waiting_days FROM ethics.quorum
                        WHERE org_id = :org AND policy_version = :policy ORDER BY tier
                        """)
                .bind("org", org)
                .bind("policy", policy)
                .map((row, context) -> new Quorum(
                        row.getInt("tier"),
                        row.getInt("signers"),
                        row.getInt("valid_days"),
                        row.getInt("waiting_days"),
                        seats.getOrDefault(row.getInt("tier"), List.of())))
                .list();
    }

    /** The parts of a policy that have versions of their own. */
    public record Versions(String name, Instant adoptedAt, int guidelineSetVersion, int questionBankVersion) {}

    /** A seat as it is stored. */
    public record TierSeat(int tier, SeatKind kind, int minimum) {
        Seat seat() {
            return new Seat(kind, minimum);
        }
    }
}
