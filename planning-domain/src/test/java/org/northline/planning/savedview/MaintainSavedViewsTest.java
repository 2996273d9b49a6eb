package org.northline.planning.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.StaleVersion;

class MaintainSavedViewsTest {
    private final InMemorySavedViews views = new InMemorySavedViews();
    private final Actor person = Actors.leader();
    private final MaintainSavedViews maintain =
            new MaintainSavedViews(views, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void viewBelongsToWhoSavedIt() {
        SavedViewId id = maintain.save(person, draft(" Risky ", "view=timeline&lanes=team", false));

        SavedView view = views.find(person.org(), id).orElseThrow();
        assertThat(view.owner()).isEqualTo(person.person());
        assertThat(view.name()).isEqualTo("Risky");
        assertThat(view.address()).isEqualTo("view=timeline&lanes=team");
        assertThat(view.isShared()).isFalse();
    }

    @Test
    void nameIsTakenWithoutRegardToCaseUntilItsViewIsArchived() {
        SavedViewId id = maintain.save(person, draft("Risky", "", false));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> maintain.save(person, draft("RISKY", "", true)))
                .withMessageContaining("Risky");

        maintain.archive(person, id);
        assertThat(maintain.save(person, draft("RISKY", "", true))).isNotEqualTo(id);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> maintain.restore(person, id));
    }

    @Test
    void archivedViewComesBackOnceAndAskingTwiceIsNoMistake() {
        SavedViewId id = maintain.save(person, draft("Risky", "", false));
        maintain.archive(person, id);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> maintain.archive(person, id));
        maintain.restore(person, id);
        maintain.restore(person, id);

        assertThat(views.find(person.org(), id).orElseThrow().isArchived()).isFalse();
    }

    @Test
    void changeOfAnOlderVersionIsRefused() {
        SavedViewId id = maintain.save(person, draft("Risky", "", false));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(
                        () -> maintain.change(new MaintainSavedViews.Change(person, id, 1, draft("Other", "", false))));
        maintain.change(new MaintainSavedViews.Change(person, id, 0, draft("Other", "group=theme", true)));

        assertThat(views.find(person.org(), id).orElseThrow().isShared()).isTrue();
    }

    @Test
    void viewOfSomebodyElseIsNotTheirsToChangeAndNotThereWhenItIsNotShared() {
        Actor other = Actors.leader();
        SavedViewId shared = maintain.save(person, draft("Shared", "", true));
        SavedViewId own = maintain.save(person, draft("Own", "", false));

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> maintain.archive(other, shared));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> maintain.archive(other, own));
        assertThat(maintain.save(other, draft("Shared", "", false))).isNotNull();
    }

    @Test
    void eachFieldThatIsWrongIsNamed() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> maintain.save(person, new ViewDraft(" ", "https://elsewhere.example/", null)))
                .withMessageContaining("/name")
                .withMessageContaining("/address")
                .withMessageContaining("/shared");
    }

    private static ViewDraft draft(String name, String address, boolean shared) {
        return new ViewDraft(name, address, shared);
    }
}
