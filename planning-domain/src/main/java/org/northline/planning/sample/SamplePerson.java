package org.northline.planning.sample;

import java.util.Locale;
import org.northline.planning.people.EmailAddress;
import org.northline.planning.people.PersonName;
import org.northline.planning.shared.SampleRole;

/** Who works in the sample company. All names are invented. */
record SamplePerson(SampleRole role, String name) {
    static final String COMPANY = "Alderbrook (sample company)";

    static SamplePerson of(SampleRole role) {
        return new SamplePerson(
                role,
                switch (role) {
                    case ADMINISTRATOR -> "Ines Calder";
                    case PRODUCT_LEADER -> "Maren Oduya";
                    case FIRST_MANAGER -> "Tomas Reyl";
                    case SECOND_MANAGER -> "Lian Brandt";
                    case THIRD_MANAGER -> "Edda Mwangi";
                    case EXECUTIVE -> "Rosa Telmann";
                    case FIRST_STAKEHOLDER -> "Jonah Preiss";
                    case SECOND_STAKEHOLDER -> "Amara Lindqvist";
                    case THIRD_STAKEHOLDER -> "Imke Varela";
                    case FOURTH_STAKEHOLDER -> "Dario Holmqvist";
                    case FIRST_REVIEWER -> "Kofi Sandberg";
                    case SECOND_REVIEWER -> "Noor Havlicek";
                    case THIRD_REVIEWER -> "Petra Oyelaran";
                });
    }

    EmailAddress email() {
        return new EmailAddress(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@alderbrook.localhost");
    }

    PersonName personName() {
        return new PersonName(name);
    }
}
