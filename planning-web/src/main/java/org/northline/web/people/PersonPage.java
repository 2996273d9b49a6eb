package org.northline.web.people;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.northline.planning.people.PersonRow;
import org.northline.planning.shared.Page;

/** One page of people. */
public record PersonPage(@NotNull List<PersonView> items, Optional<String> nextCursor) {
    static PersonPage of(Page<PersonRow> page) {
        return new PersonPage(page.items().stream().map(PersonView::of).toList(), page.nextCursor());
    }
}
