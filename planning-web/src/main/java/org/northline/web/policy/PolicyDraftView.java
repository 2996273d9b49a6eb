package org.northline.web.policy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.ethics.amendment.Difference;
import org.northline.ethics.amendment.Fault;
import org.northline.ethics.amendment.PolicyDraft;
import org.northline.ethics.amendment.PolicyDrafts;
import org.northline.ethics.amendment.PolicyText;
import org.northline.ethics.amendment.QuorumPreset;
import org.northline.ethics.casefile.PersonReference;
import org.northline.planning.shared.Actor;

/** A draft of the policy, what it changes, and what stands against publishing it. */
public record PolicyDraftView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int basedOn,
        @Schema(required = true) PolicyText text,
        @Schema(required = true) List<PersonReference> authors,
        @Schema(required = true) List<Difference> differences,
        @Schema(required = true) List<Fault> faults,
        @Schema(required = true) List<String> missedCategories,
        @Schema(required = true) List<QuorumPreset> presets,
        @Schema(required = true) int nextGuideline,
        @Schema(required = true) Map<String, String> nextQuestions,
        @Schema(required = true) boolean canWrite,
        @Schema(required = true) boolean canPublish,
        @Schema(required = true) long version) {
    public PolicyDraftView {
        authors = List.copyOf(authors);
        differences = List.copyOf(differences);
        faults = List.copyOf(faults);
        missedCategories = List.copyOf(missedCategories);
        presets = List.copyOf(presets);
        nextQuestions = Map.copyOf(nextQuestions);
    }

    static PolicyDraftView of(Actor caller, PolicyDrafts drafts, PolicyDraft draft) {
        List<Difference> differences = drafts.differences(caller.org(), draft);
        List<Fault> faults = drafts.faults(caller.org(), draft);
        PolicyDrafts.Unused unused = drafts.unused(caller.org(), draft);
        return new PolicyDraftView(
                draft.id(),
                draft.basedOn(),
                draft.text(),
                draft.authors(),
                differences,
                faults,
                drafts.missedCategories(draft),
                drafts.presets(),
                unused.guideline(),
                unused.questions(),
                PolicyDraft.mayWrite(caller),
                draft.mayBePublishedBy(caller) && faults.isEmpty() && !differences.isEmpty(),
                draft.version());
    }
}
