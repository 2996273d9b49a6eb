package org.northline.web.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What can be changed of an organisation. */
public record OrganisationChange(@NotBlank @Size(max = 200) String name) {}
