package org.northline.web.policy;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.ethics.policy.AnswerOption;
import org.northline.ethics.policy.Guideline;
import org.northline.ethics.policy.Policy;
import org.northline.ethics.policy.Question;
import org.northline.ethics.policy.QuestionKind;
import org.northline.ethics.policy.Quorum;
import org.northline.ethics.policy.ScenarioSeed;
import org.northline.ethics.policy.Seat;
import org.northline.ethics.policy.SeatKind;

/** The policy as people read it. How far an answer raises the tier is not in it. */
public record PolicyView(
        @Schema(required = true) int version,
        @Schema(required = true) String name,
        @Schema(required = true) Instant adoptedAt,
        @Schema(required = true) int guidelineSet,
        @Schema(required = true) List<GuidelineView> guidelines,
        @Schema(required = true) List<TierView> tiers,
        @Schema(required = true) QuestionBankView questionBank) {
    public PolicyView {
        guidelines = List.copyOf(guidelines);
        tiers = List.copyOf(tiers);
    }

    static PolicyView of(Policy policy) {
        return new PolicyView(
                policy.version(),
                policy.name(),
                policy.adoptedAt(),
                policy.guidelineSet(),
                policy.guidelines().stream().map(GuidelineView::of).toList(),
                policy.quorums().stream().map(TierView::of).toList(),
                new QuestionBankView(
                        policy.questionBank().version(),
                        policy.questionBank().questions().stream()
                                .map(QuestionView::of)
                                .toList()));
    }

    /** One numbered guideline. */
    public record GuidelineView(
            @Schema(required = true) int number,
            @Schema(required = true) String title,
            @Schema(required = true) String text) {
        static GuidelineView of(Guideline guideline) {
            return new GuidelineView(guideline.number(), guideline.title(), guideline.text());
        }
    }

    /** Who signs for a tier; a tier that is not listed cannot be cleared. */
    public record TierView(
            @Schema(required = true) int tier,
            @Schema(required = true) int signers,
            @Schema(required = true) List<SeatView> kinds,
            @Schema(required = true) int validDays,
            @Schema(required = true) int waitingDays) {
        static TierView of(Quorum quorum) {
            return new TierView(
                    quorum.tier(),
                    quorum.signers(),
                    quorum.seats().stream().map(SeatView::of).toList(),
                    quorum.validDays(),
                    quorum.waitingDays());
        }
    }

    /** How many must sign in one capacity, or have one quality. */
    public record SeatView(
            @Schema(required = true) SeatKind capacity,
            @Schema(required = true) int minimum) {
        static SeatView of(Seat seat) {
            return new SeatView(seat.kind(), seat.minimum());
        }
    }

    /** The questions in the order in which they are asked. */
    public record QuestionBankView(
            @Schema(required = true) int version,
            @Schema(required = true) List<QuestionView> questions) {}

    /** One question; the options are there for a choice only. */
    public record QuestionView(
            @Schema(required = true) String id,
            @Schema(required = true) String part,
            @Schema(required = true) String text,
            @Schema(required = true) String help,
            @Schema(required = true) QuestionKind kind,
            @Schema(required = true) List<OptionView> options,
            @Schema(required = true) int mandatoryFromTier,
            @Schema(required = true) List<Integer> guidelines,
            @Schema(required = true) boolean triage,
            @Schema(required = true) boolean evidence,
            @Schema(required = true) List<SeedView> seeds) {
        static QuestionView of(Question question) {
            return new QuestionView(
                    question.id(),
                    question.part(),
                    question.text(),
                    question.help(),
                    question.form().kind(),
                    question.form().options().stream().map(OptionView::of).toList(),
                    question.mandatoryFromTier(),
                    question.guidelines(),
                    question.triage(),
                    question.form().evidence(),
                    question.seeds().stream().map(SeedView::of).toList());
        }
    }

    /** A scenario to think of. */
    public record SeedView(
            @Schema(required = true) String kind,
            @Schema(required = true) String title) {
        static SeedView of(ScenarioSeed seed) {
            return new SeedView(seed.kind(), seed.title());
        }
    }

    /** One choice. */
    public record OptionView(
            @Schema(required = true) String key,
            @Schema(required = true) String text) {
        static OptionView of(AnswerOption option) {
            return new OptionView(option.key(), option.text());
        }
    }
}
