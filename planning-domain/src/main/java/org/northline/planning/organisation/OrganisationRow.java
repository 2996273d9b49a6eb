package org.northline.planning.organisation;

import java.util.UUID;

/** An organisation as screens show it. */
public record OrganisationRow(UUID id, String name, boolean sample, long version) {}
