package org.northline.ethics.signoff;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Looks up what an item-wide word refers to, so that what is absent and what is another organisation's answer alike. */
@OnePerServer
class GuardedItems {
    private final Jdbi jdbi;

    @Inject
    GuardedItems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void requireItem(OrgId org, UUID item) {
        require("SELECT EXISTS (SELECT FROM planning.roadmap_item WHERE org_id = :org AND id = :id)", org, item);
    }

    void requireSignOff(OrgId org, UUID id) {
        require("SELECT EXISTS (SELECT FROM ethics.sign_off WHERE org_id = :org AND id = :id)", org, id);
    }

    void requireObjection(OrgId org, UUID id) {
        require("SELECT EXISTS (SELECT FROM ethics.objection WHERE org_id = :org AND id = :id)", org, id);
    }

    void requireStopCall(OrgId org, UUID id) {
        require("SELECT EXISTS (SELECT FROM ethics.stop_call WHERE org_id = :org AND id = :id)", org, id);
    }

    void requireHold(OrgId org, UUID id) {
        require("SELECT EXISTS (SELECT FROM ethics.hold WHERE org_id = :org AND id = :id)", org, id);
    }

    void requireAppeal(OrgId org, UUID id) {
        require("SELECT EXISTS (SELECT FROM ethics.appeal WHERE org_id = :org AND id = :id)", org, id);
    }

    void requireReview(OrgId org, UUID id) {
        require("SELECT EXISTS (SELECT FROM ethics.misuse_review WHERE org_id = :org AND id = :id)", org, id);
    }

    private void require(String question, OrgId org, UUID id) {
        boolean there = jdbi.withHandle(handle -> handle.createQuery(question)
                .bind("org", org.value())
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
        if (!there) {
            throw new NotFound();
        }
    }
}
