package org.northline.web.people;

import jakarta.validation.constraints.NotBlank;
import org.northline.planning.people.CreatePerson;
import org.northline.planning.people.EmailAddress;
import org.northline.planning.people.PersonName;
import org.northline.planning.shared.Actor;

/** A person to add. */
public record NewPerson(@NotBlank String name, @NotBlank String email) {
    CreatePerson.Command toCommand(Actor actor) {
        return new CreatePerson.Command(actor, new EmailAddress(email), new PersonName(name));
    }
}
