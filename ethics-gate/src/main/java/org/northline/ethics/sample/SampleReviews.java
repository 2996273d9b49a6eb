package org.northline.ethics.sample;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.northline.ethics.review.AnswerQuestion;
import org.northline.ethics.review.AnswerState;
import org.northline.ethics.review.DescribeParties;
import org.northline.ethics.review.NameVillain;
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.review.StartMisuseReview;
import org.northline.ethics.scenario.Narrative;
import org.northline.ethics.scenario.ScenarioId;
import org.northline.ethics.scenario.Score;
import org.northline.ethics.scenario.WriteScenario;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** Writes the reviews of the sample company, by the people who would. */
@OnePerServer
class SampleReviews {
    static final SampleRole LEAD = SampleRole.FIRST_REVIEWER;

    private static final Map<String, String> HARMLESS = Map.of(
            "FM-02",
            "NO",
            "VL-01",
            "WITH_EFFORT",
            "BY-01",
            "NO",
            "DA-01",
            "ORDINARY",
            "AU-01",
            "NO",
            "RE-01",
            "WITH_EFFORT");
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            entry(
                    "FM-01",
                    "Sales are paid by the practice that stays a year, so nobody gains from a sale that disappoints."),
            entry(
                    "VL-02",
                    "The worst one is a practice manager who wants to watch the staff. There is nothing here to watch them with."),
            entry(
                    "DA-02",
                    "They believe that only their practice sees it. That is so; we see it when the practice asks us to help."),
            entry("TR-01", "That the software has looked at the animal. Every screen says whom to ask instead."),
            entry(
                    "RE-02",
                    "The practice switches it off in its settings; support can do it at night. What it kept is deleted in 30 days."),
            entry(
                    "TC-01",
                    "\"We use your data to run your practice and for nothing else.\" We read the sentence twice; it holds."),
            entry(
                    "SU-02",
                    "This is here so that your vet has more time for your animal. If it gets something wrong, tell them; they can undo it."));

    private final StartMisuseReview start;
    private final AnswerQuestion answer;
    private final DescribeParties describe;
    private final NameVillain name;
    private final WriteScenario write;

    @Inject
    SampleReviews(
            StartMisuseReview start,
            AnswerQuestion answer,
            DescribeParties describe,
            NameVillain name,
            WriteScenario write) {
        this.start = start;
        this.answer = answer;
        this.describe = describe;
        this.name = name;
        this.write = write;
    }

    ReviewId startHarmless(SampleCompany company, UUID item) {
        return start(company, item, HARMLESS);
    }

    ReviewId start(SampleCompany company, UUID item, Map<String, String> screening) {
        return start.start(new StartMisuseReview.Command(company.as(LEAD), item, screening));
    }

    /** Answers those of the questions that a review of tier 1 needs. */
    void answer(SampleCompany company, ReviewId review, List<String> questions) {
        questions.stream()
                .sorted()
                .forEach(question -> answer(company, review, question, requireNonNull(ANSWERS.get(question))));
    }

    /** A review of tier 1 that lacks nothing but its seal. */
    ReviewId complete(SampleCompany company, SampleCase written) {
        ReviewId review = startHarmless(company, company.kept("item." + written.item()));
        answer(company, review, List.copyOf(ANSWERS.keySet()));
        answer(company, review, "SU-01", written.headline());
        describe(company, review, written);
        imagine(company, review, written);
        return review;
    }

    /** The scenarios in the order in which the case tells them, each by the villain. */
    List<ScenarioId> imagine(SampleCompany company, ReviewId review, SampleCase written) {
        Actor villain = company.as(written.villain());
        name.name(new NameVillain.Command(company.as(LEAD), review, villain.person()));
        return written.harms().stream()
                .map(harm -> write.write(villain, review, scenario(harm)))
                .toList();
    }

    void describe(SampleCompany company, ReviewId review, SampleCase written) {
        describe.describe(new DescribeParties.Command(
                company.as(LEAD),
                review,
                0,
                new DescribeParties.Draft(
                        written.parties().payer(),
                        written.parties().user(),
                        written.parties().dataSubject(),
                        written.parties().bystander(),
                        written.parties().payerIsUser(),
                        written.parties().opposed(),
                        written.parties().comparison())));
    }

    private void answer(SampleCompany company, ReviewId review, String question, String value) {
        answer.answer(new AnswerQuestion.Command(
                company.as(LEAD), review, question, 0, AnswerState.ANSWERED, Optional.of(value), Optional.empty()));
    }

    private static WriteScenario.Draft scenario(SampleCase.Harm harm) {
        return new WriteScenario.Draft(
                harm.kind(),
                new Narrative.Draft(
                        harm.title(),
                        "Somebody who works with it every day",
                        "",
                        "",
                        harm.victims(),
                        "",
                        "Support hears of it, or the practice does"),
                new Score.Draft(harm.severity(), Optional.of(harm.likelihood()), Set.of()),
                Set.of(3, 4));
    }
}
