package org.northline.ethics.sample;

import jakarta.inject.Inject;
import org.northline.ethics.hat.AnswerArgument;
import org.northline.ethics.hat.ArgueAgainstItem;
import org.northline.ethics.hat.GiveHat;
import org.northline.ethics.hat.Hat;
import org.northline.ethics.hat.WrittenWords;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.SampleCompany;
import org.northline.planning.shared.SampleRole;

/** Argues against the gravest of the sample company's items, by those who would. */
@OnePerServer
class SampleHats {
    private static final String WHY_NOT =
            "Do not build this. Nobody rings a vet at night for pleasure: the question is always whether it can wait, and a wrong yes cannot be "
                    + "taken back. We would move that answer from a person who hears the animal to a form that an anxious owner fills in, and we "
                    + "would earn by it, since practices buy quiet nights. A list of the nearest open clinics helps the same owners and harms none.";
    private static final String OF_THE_LEAD =
            "The strongest point is the yes that cannot be taken back, and it is why the questions may only ever send somebody in, never tell "
                    + "them to stay. The list of open clinics comes first, whatever becomes of the rest.";
    private static final String HOW_TO_TWIST =
            "I run a chain of practices. I set every question so that the answer is an appointment with us at noon, show the emergency clinic last, "
                    + "and call it triage. Nobody can prove that an animal was turned away: there was only ever a form.";

    private final GiveHat give;
    private final ArgueAgainstItem argue;
    private final AnswerArgument answer;

    @Inject
    SampleHats(GiveHat give, ArgueAgainstItem argue, AnswerArgument answer) {
        this.give = give;
        this.argue = argue;
        this.answer = answer;
    }

    void argue(SampleCompany company, ReviewId review) {
        argue(company, review, Hat.DEVILS_ADVOCATE, SampleRole.THIRD_STAKEHOLDER, WHY_NOT);
        argue(company, review, Hat.OUTSIDER, SampleRole.FOURTH_STAKEHOLDER, HOW_TO_TWIST);
        answer.answer(new WrittenWords(company.as(SampleReviews.LEAD), review, Hat.DEVILS_ADVOCATE, 2, OF_THE_LEAD));
    }

    private void argue(SampleCompany company, ReviewId review, Hat hat, SampleRole role, String words) {
        Actor wearer = company.as(role);
        give.give(new GiveHat.Command(company.as(SampleReviews.LEAD), review, hat, 0, wearer.person()));
        argue.argue(new WrittenWords(wearer, review, hat, 1, words));
    }
}
