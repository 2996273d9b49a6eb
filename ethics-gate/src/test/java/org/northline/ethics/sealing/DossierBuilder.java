package org.northline.ethics.sealing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.northline.ethics.hat.Hat;
import org.northline.ethics.policy.AnswerForm;
import org.northline.ethics.policy.AnswerOption;
import org.northline.ethics.policy.Guideline;
import org.northline.ethics.policy.Policy;
import org.northline.ethics.policy.Question;
import org.northline.ethics.policy.QuestionBank;
import org.northline.ethics.policy.QuestionKind;
import org.northline.ethics.policy.Quorum;
import org.northline.ethics.policy.Seat;
import org.northline.ethics.policy.SeatKind;
import org.northline.ethics.policy.Threshold;
import org.northline.ethics.review.AnswerState;
import org.northline.ethics.review.GivenAnswer;
import org.northline.ethics.review.Parties;
import org.northline.ethics.review.Parties.Party;
import org.northline.ethics.scenario.DisposeOfScenario.Disposition;
import org.northline.ethics.scenario.ScenarioKind;

/** Builds dossiers; without further words one that meets every rule. */
final class DossierBuilder {
    static final UUID LEAD = UUID.randomUUID();
    static final UUID OWNER = UUID.randomUUID();
    static final UUID VILLAIN = UUID.randomUUID();

    private static final Party SOMEBODY = new Party("Somebody", "Something");
    private static final Policy POLICY = new Policy(
            1,
            "standard",
            Instant.EPOCH,
            1,
            List.of(new Guideline(3, "No weapon", "")),
            List.of(new Quorum(1, 2, 365, 0, List.of(new Seat(SeatKind.STAKEHOLDER, 1)))),
            new QuestionBank(
                    1,
                    List.of(
                            question("FM-01", QuestionKind.TEXT, 1),
                            question("BY-01", QuestionKind.CHOICE, 1),
                            question("EN-01", QuestionKind.TEXT, 2),
                            question("EX-04", QuestionKind.NUMBER, 4))));

    private final List<Dossier.AnswerOnFile> answers = new ArrayList<>();
    private final List<Dossier.ScenarioOnFile> scenarios = new ArrayList<>();
    private final List<Resemblance> resemblances = new ArrayList<>();
    private int tier = 1;
    private UUID lead = LEAD;
    private boolean newestPolicy = true;
    private boolean moneyPage = true;
    private Dossier.HatOnFile advocate = new Dossier.HatOnFile(Hat.DEVILS_ADVOCATE, 2, true, true, true);
    private Dossier.HatOnFile outsider = new Dossier.HatOnFile(Hat.OUTSIDER, 3, true, true, true);
    private Optional<Parties> parties = Optional.of(parties(true, false, ""));
    private Optional<Dossier.Villain> villain = Optional.of(new Dossier.Villain(VILLAIN, false));

    private DossierBuilder() {}

    static DossierBuilder aCompleteDossier() {
        return new DossierBuilder()
                .answered("FM-01", "Nothing")
                .answered("BY-01", "NO")
                .scenario(scenario(ScenarioKind.MISUSE, "First"))
                .scenario(scenario(ScenarioKind.FAILURE, "Second"))
                .scenario(scenario(ScenarioKind.MISUSE, "Third"));
    }

    DossierBuilder ofTier(int newTier) {
        this.tier = newTier;
        return this;
    }

    DossierBuilder ledBy(UUID person) {
        this.lead = person;
        return this;
    }

    DossierBuilder underAnOldPolicy() {
        this.newestPolicy = false;
        return this;
    }

    DossierBuilder withoutMoneyPage() {
        this.moneyPage = false;
        return this;
    }

    DossierBuilder with(Hat hat, boolean worn, boolean argued, boolean independent) {
        boolean asAdvocate = hat == Hat.DEVILS_ADVOCATE;
        Dossier.HatOnFile onFile = new Dossier.HatOnFile(hat, asAdvocate ? 2 : 3, worn, argued, independent);
        this.advocate = asAdvocate ? onFile : advocate;
        this.outsider = asAdvocate ? outsider : onFile;
        return this;
    }

    DossierBuilder withoutAnswerTo(String question) {
        answers.removeIf(answer -> answer.question().equals(question));
        return this;
    }

    DossierBuilder answered(String question, String value) {
        return answer(question, new GivenAnswer(AnswerState.ANSWERED, value, ""), false);
    }

    DossierBuilder answer(String question, GivenAnswer given, boolean seconded) {
        withoutAnswerTo(question);
        answers.add(new Dossier.AnswerOnFile(question, given, seconded));
        return this;
    }

    DossierBuilder with(Parties newParties) {
        this.parties = Optional.of(newParties);
        return this;
    }

    DossierBuilder withoutParties() {
        this.parties = Optional.empty();
        return this;
    }

    DossierBuilder playedBy(UUID person, boolean twiceRunning) {
        this.villain = Optional.of(new Dossier.Villain(person, twiceRunning));
        return this;
    }

    DossierBuilder withoutVillain() {
        this.villain = Optional.empty();
        return this;
    }

    DossierBuilder resembling(String stopped, Resemblance.Link... linked) {
        resemblances.add(new Resemblance(
                UUID.randomUUID(),
                stopped,
                "Driver ranking",
                Instant.EPOCH,
                3,
                "It ranks people",
                91,
                Stream.of(linked).findFirst()));
        return this;
    }

    DossierBuilder withoutScenarios() {
        scenarios.clear();
        return this;
    }

    DossierBuilder scenario(ScenarioBuilder scenario) {
        scenarios.add(scenario.build());
        return this;
    }

    Dossier build() {
        Dossier.Case file = new Dossier.Case(
                UUID.randomUUID(), UUID.randomUUID(), tier, lead, Set.of(OWNER), newestPolicy, 2, 2, moneyPage);
        return new Dossier(
                file, POLICY, answers, parties, villain, List.of(advocate, outsider), scenarios, resemblances);
    }

    static Parties parties(boolean payerIsUser, boolean opposed, String comparison) {
        return new Parties(SOMEBODY, SOMEBODY, SOMEBODY, SOMEBODY, payerIsUser, opposed, comparison);
    }

    static ScenarioBuilder scenario(ScenarioKind kind, String title) {
        return new ScenarioBuilder(kind, title);
    }

    private static Question question(String id, QuestionKind kind, int mandatoryFromTier) {
        List<AnswerOption> options = kind == QuestionKind.CHOICE
                ? List.of(new AnswerOption("NO", "No", 1), new AnswerOption("MAINLY", "Mainly", 3))
                : List.of();
        List<Threshold> thresholds =
                kind == QuestionKind.NUMBER ? List.of(new Threshold(100L, 2), new Threshold(1000L, 3)) : List.of();
        return new Question(
                id,
                id + "?",
                "",
                new AnswerForm(kind, options, thresholds, false),
                mandatoryFromTier,
                Math.min(mandatoryFromTier + 1, 4),
                false,
                List.of(3),
                List.of());
    }

    /** Builds a scenario; without further words a harmless one that the villain wrote. */
    static final class ScenarioBuilder {
        private final ScenarioKind kind;
        private final String title;
        private int inherent = 1;
        private int residual = 1;
        private Dossier.Scoring scoring = Dossier.Scoring.TWICE;
        private UUID writer = VILLAIN;
        private Optional<Disposition> disposition = Optional.empty();
        private boolean byExecutive;
        private int mitigations;
        private int verified;

        private ScenarioBuilder(ScenarioKind kind, String title) {
            this.kind = kind;
            this.title = title;
        }

        ScenarioBuilder ofLevel(int newInherent, int newResidual) {
            this.inherent = newInherent;
            this.residual = newResidual;
            return this;
        }

        ScenarioBuilder scored(Dossier.Scoring newScoring) {
            this.scoring = newScoring;
            return this;
        }

        ScenarioBuilder writtenBy(UUID person) {
            this.writer = person;
            return this;
        }

        ScenarioBuilder disposed(Disposition choice, boolean executive) {
            this.disposition = Optional.of(choice);
            this.byExecutive = executive;
            return this;
        }

        ScenarioBuilder mitigated(int planned, int done) {
            this.mitigations = planned;
            this.verified = done;
            return this;
        }

        private Dossier.ScenarioOnFile build() {
            return new Dossier.ScenarioOnFile(
                    UUID.randomUUID(),
                    kind,
                    title,
                    inherent,
                    residual,
                    scoring,
                    writer,
                    disposition,
                    byExecutive,
                    mitigations,
                    verified);
        }
    }
}
