package org.northline.ethics.sealing;

import jakarta.inject.Inject;
import java.util.List;
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.review.Verdict;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Says at any time what a review still lacks, by the same rules that sealing asks. */
@OnePerServer
public class Completeness {
    private final Dossiers dossiers;

    @Inject
    Completeness(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    public Finding of(OrgId org, ReviewId review) {
        Dossier dossier = dossiers.get(org, review.value());
        return new Finding(SealingRules.unmet(dossier), SealingRules.allowedVerdicts(dossier), dossier.resemblances());
    }

    /** What is missing, to which verdicts the review could come as it stands, and what was stopped that the item resembles. */
    public record Finding(List<UnmetRule> unmet, List<Verdict> allowedVerdicts, List<Resemblance> resemblances) {
        public Finding {
            unmet = List.copyOf(unmet);
            allowedVerdicts = List.copyOf(allowedVerdicts);
            resemblances = List.copyOf(resemblances);
        }
    }
}
