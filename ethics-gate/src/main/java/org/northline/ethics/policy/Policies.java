package org.northline.ethics.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** Reads the policies of an organisation. */
@Dependent
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

    private static Policy read(Handle handle, UUID org, int version) {
        Versions versions = handle.createQuery("""
                        SELECT name, guideline_set_version, question_bank_version FROM ethics.policy
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
                guidelines(handle, org, versions.guidelineSetVersion()),
                quorums(handle, org, version),
                new QuestionBank(
                        versions.questionBankVersion(), questions(handle, org, versions.questionBankVersion())));
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
                        SELECT tier, capacity, minimum FROM ethics.quorum_seat
                        WHERE org_id = :org AND policy_version = :policy ORDER BY tier, capacity
                        """)
                .bind("org", org)
                .bind("policy", policy)
                .map(ConstructorMapper.of(TierSeat.class))
                .stream()
                .collect(groupingBy(TierSeat::tier, mapping(TierSeat::seat, toList())));
        return handle.createQuery("""
                        SELECT tier, signers, valid_days FROM ethics.quorum
                        WHERE org_id = :org AND policy_version = :policy ORDER BY tier
                        """)
                .bind("org", org)
                .bind("policy", policy)
                .map((row, context) -> new Quorum(
                        row.getInt("tier"),
                        row.getInt("signers"),
                        row.getInt("valid_days"),
                        seats.getOrDefault(row.getInt("tier"), List.of())))
                .list();
    }

    private static List<Question> questions(Handle handle, UUID org, int bank) {
        Map<String, List<AnswerOption>> options = handle
                .createQuery("""
                        SELECT question_id, key, body, least_tier FROM ethics.question_option
                        WHERE org_id = :org AND bank_version = :bank ORDER BY question_id, position
                        """)
                .bind("org", org)
                .bind("bank", bank)
                .map(ConstructorMapper.of(QuestionOption.class))
                .stream()
                .collect(groupingBy(QuestionOption::questionId, mapping(QuestionOption::option, toList())));
        return handle.createQuery("""
                        SELECT id, part, body, help, kind, mandatory_from_tier, guidelines, triage FROM ethics.question
                        WHERE org_id = :org AND bank_version = :bank ORDER BY position
                        """)
                .bind("org", org)
                .bind("bank", bank)
                .map((row, context) -> question(row, options.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private static Question question(ResultSet row, List<AnswerOption> options) throws SQLException {
        return new Question(
                row.getString("id"),
                row.getString("part"),
                row.getString("body"),
                row.getString("help"),
                QuestionKind.valueOf(row.getString("kind")),
                options,
                row.getInt("mandatory_from_tier"),
                integers(row.getArray("guidelines")),
                row.getBoolean("triage"));
    }

    private static List<Integer> integers(Array array) throws SQLException {
        return Stream.of((Integer[]) array.getArray()).toList();
    }

    /** The parts of a policy that have versions of their own. */
    public record Versions(String name, int guidelineSetVersion, int questionBankVersion) {}

    /** A seat as it is stored. */
    public record TierSeat(int tier, Capacity capacity, int minimum) {
        Seat seat() {
            return new Seat(capacity, minimum);
        }
    }

    /** An option as it is stored. */
    public record QuestionOption(String questionId, String key, String body, int leastTier) {
        AnswerOption option() {
            return new AnswerOption(key, body, leastTier);
        }
    }
}
