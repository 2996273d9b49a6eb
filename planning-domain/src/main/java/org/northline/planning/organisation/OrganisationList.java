package org.northline.planning.organisation;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the organisations of this database. */
@OnePerServer
public class OrganisationList {
    private static final String SELECT = "SELECT id, name, sample, version FROM planning.organisation WHERE ";

    private final Jdbi jdbi;

    @Inject
    OrganisationList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public OrganisationRow get(OrgId org) {
        return jdbi.withHandle(handle -> handle.select(SELECT + "id = ?", org.value())
                .map(ConstructorMapper.of(OrganisationRow.class))
                .findOne()
                .orElseThrow(NotFound::new));
    }

    public Optional<OrganisationRow> findSample() {
        return jdbi.withHandle(handle -> handle.select(SELECT + "sample")
                .map(ConstructorMapper.of(OrganisationRow.class))
                .findOne());
    }

    /** Whether there is any beside the sample company, however many. */
    public boolean hasReal() {
        return jdbi.withHandle(
                handle -> handle.select("SELECT EXISTS (SELECT FROM planning.organisation WHERE NOT sample)")
                        .mapTo(Boolean.class)
                        .one());
    }
}
