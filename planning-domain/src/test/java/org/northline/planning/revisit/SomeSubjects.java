package org.northline.planning.revisit;

import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** Everything is there, and of one product when it is an item. */
public final class SomeSubjects implements Subjects {
    public static final UUID PRODUCT = UUID.fromString("01900000-0000-7000-8000-0000000000aa");
    public static final UUID ABSENT = UUID.fromString("01900000-0000-7000-8000-0000000000bb");

    @Override
    public Optional<Found> find(OrgId org, CycleId cycle, Subject subject) {
        return subject.id().equals(ABSENT)
                ? Optional.empty()
                : Optional.of(new Found(subject.kind() == SubjectKind.ITEM ? Optional.of(PRODUCT) : Optional.empty()));
    }

    @Override
    public boolean hasPerson(OrgId org, PersonId person) {
        return !person.value().equals(ABSENT);
    }
}
