package org.northline.ethics.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.northline.ethics.casefile.PersonReference;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** Who writes a draft of the policy, and who publishes it. */
class PolicyDraftTest {
    private static final OrgId ORG = new OrgId(UUID.randomUUID());
    private static final PersonId AUTHOR = new PersonId(UUID.randomUUID());
    private static final PersonId ANOTHER = new PersonId(UUID.randomUUID());
    private static final PolicyDraft DRAFT = new PolicyDraft(
            UUID.randomUUID(),
            1,
            new PolicyText("strict", List.of(), List.of(), List.of()),
            1,
            List.of(new PersonReference(AUTHOR.value(), "The author")));

    @Test
    void administratorsAndMisuseReviewersWrite() {
        assertThat(PolicyDraft.mayWrite(actor(ANOTHER, Capacity.ADMINISTRATOR))).isTrue();
        assertThat(PolicyDraft.mayWrite(actor(ANOTHER, Capacity.MISUSE_REVIEWER)))
                .isTrue();
        assertThat(PolicyDraft.mayWrite(actor(ANOTHER, Capacity.EXECUTIVE))).isFalse();
    }

    @Test
    void executiveWhoWroteNoneOfItPublishes() {
        assertThat(DRAFT.mayBePublishedBy(actor(ANOTHER, Capacity.EXECUTIVE))).isTrue();
        assertThat(DRAFT.mayBePublishedBy(actor(AUTHOR, Capacity.EXECUTIVE))).isFalse();
        assertThat(DRAFT.mayBePublishedBy(actor(ANOTHER, Capacity.MISUSE_REVIEWER)))
                .isFalse();
    }

    @Test
    void draftIsByItsAuthors() {
        assertThat(DRAFT.isBy(actor(AUTHOR, Capacity.ADMINISTRATOR))).isTrue();
        assertThat(DRAFT.isBy(actor(ANOTHER, Capacity.ADMINISTRATOR))).isFalse();
    }

    private static Actor actor(PersonId person, Capacity capacity) {
        return new Actor(ORG, person, Set.of(capacity), Set.of());
    }
}
