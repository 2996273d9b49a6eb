package org.northline.ethics.sample;

import java.util.List;
import org.northline.ethics.review.Parties;
import org.northline.ethics.review.Parties.Party;
import org.northline.ethics.scenario.ScenarioKind;
import org.northline.planning.shared.SampleRole;

/** What the sample company's reviewers wrote about one of its items, all of it of tier 1 but for one of tier 3. */
record SampleCase(int item, SampleRole villain, String headline, Parties parties, List<Harm> harms) {
    static final SampleCase RECORDS = new SampleCase(
            1,
            SampleRole.THIRD_REVIEWER,
            "Move to new vet software mixes up two dogs, says owner",
            parties(
                    new Party("The practice", "To be rid of the old system"),
                    new Party("The front desk", "To find every animal on Monday"),
                    new Party("Owners of animals", "That their records arrive whole and stay private"),
                    new Party("The firm that made the old system", "To keep its customer"),
                    "Practice and front desk want the same: records that are complete on Monday."),
            List.of(
                    new Harm(ScenarioKind.FAILURE, "Two animals become one", "Two owners of the same name", 2, 2),
                    new Harm(
                            ScenarioKind.MISUSE,
                            "A leaving employee moves a copy to a competitor",
                            "Owners in the records",
                            2,
                            1),
                    new Harm(ScenarioKind.FAILURE, "An allergy is lost on the way", "An animal in treatment", 3, 1)));
    static final SampleCase FIRST_WEEK = new SampleCase(
            2,
            SampleRole.SECOND_STAKEHOLDER,
            "Software counts how busy your vet is",
            parties(
                    new Party("The practice", "To get going quickly"),
                    new Party("Practice managers", "A calm first week"),
                    new Party("Nobody: figures are per practice", "Not to be counted one by one"),
                    new Party("Staff of the practice", "Not to be ranked by their software"),
                    "Both want a first week that works. Figures by person would pull them apart, and there are none."),
            List.of(
                    new Harm(
                            ScenarioKind.MISUSE,
                            "A manager reads diligence out of the figures",
                            "Staff of small practices",
                            2,
                            2),
                    new Harm(
                            ScenarioKind.FAILURE,
                            "The figures are wrong and help goes to the wrong practice",
                            "A practice in need",
                            1,
                            3),
                    new Harm(ScenarioKind.SCALE, "Everybody is nagged at once", "Practice managers", 1, 2)));
    static final SampleCase STOCK = new SampleCase(
            3,
            SampleRole.THIRD_REVIEWER,
            "Phone app knows which vet keeps what in the cupboard",
            parties(
                    new Party("The practice", "Less work and no fines"),
                    new Party("Nurses", "To go home on time"),
                    new Party("Whoever counted", "Not to be blamed for a gap"),
                    new Party("Neighbours of the practice", "No break-ins next door"),
                    "Both gain an evening. Blame for gaps is the point where they could part."),
            List.of(
                    new Harm(
                            ScenarioKind.MISUSE,
                            "A list of controlled drugs is sold to a burglar",
                            "Staff at night",
                            3,
                            1),
                    new Harm(ScenarioKind.MISUSE, "A gap is pinned on the nurse who counted", "Nurses", 2, 2),
                    new Harm(
                            ScenarioKind.FAILURE, "The camera reads the wrong batch", "An animal in treatment", 2, 2)));
    static final SampleCase ROTA = new SampleCase(
            4,
            SampleRole.SECOND_STAKEHOLDER,
            "Rota software gives weekends to those who never complain",
            parties(
                    new Party("The practice", "Full days and few overtime hours"),
                    new Party("Practice managers", "A rota in ten minutes"),
                    new Party("Staff", "Wishes that count"),
                    new Party("Families of staff", "Weekends"),
                    "The manager wants full days, staff want their wishes kept."),
            List.of());
    static final SampleCase BILL = new SampleCase(
            5,
            SampleRole.SECOND_STAKEHOLDER,
            "Your vet's new software finds one more thing to charge for",
            parties(
                    new Party("The practice", "To be paid for what was done"),
                    new Party("The front desk", "No quarrel at the counter"),
                    new Party("Owners of animals", "To pay for what was done and nothing else"),
                    new Party("Animals whose owners have little money", "To be brought in all the same"),
                    "Both want right bills; a suggestion that only ever adds would pull them apart."),
            List.of(
                    new Harm(
                            ScenarioKind.MISUSE,
                            "Suggestions are taken over unread and owners pay for nothing",
                            "Owners",
                            2,
                            2),
                    new Harm(ScenarioKind.FAILURE, "The same treatment is suggested twice", "Owners", 2, 2),
                    new Harm(
                            ScenarioKind.SCALE,
                            "Bills creep up everywhere and the poor stay away",
                            "Animals of poor owners",
                            3,
                            1)));
    static final SampleCase REMINDERS = new SampleCase(
            6,
            SampleRole.THIRD_REVIEWER,
            "Text from the vet tells the ex where she will be on Friday",
            parties(
                    new Party("The practice", "Fewer calls"),
                    new Party("Owners of animals", "To move an appointment at midnight"),
                    new Party("Owners of animals", "That nobody else reads when they are where"),
                    new Party("People who share a phone", "Not to be surprised by a stranger's appointment"),
                    "Both save a call. The practice pays by message, so it has no reason to want more of them."),
            List.of(
                    new Harm(
                            ScenarioKind.MISUSE,
                            "A former partner reads the place and time",
                            "Owners who were threatened",
                            3,
                            1),
                    new Harm(ScenarioKind.FAILURE, "A yes is read as a no", "An animal that misses its surgery", 2, 2),
                    new Harm(ScenarioKind.MISUSE, "Somebody answers from a found phone", "Owners", 1, 2)));
    static final SampleCase URGENT = new SampleCase(
            8,
            SampleRole.THIRD_REVIEWER,
            "App told me to wait until morning, says owner of dead dog",
            parties(
                    new Party("The practice", "Quiet nights and full days"),
                    new Party("Owners of animals", "To know whether it can wait"),
                    new Party("Owners of animals", "That their worries stay with the vet"),
                    new Party("Emergency clinics nearby", "Not to get what others turned away"),
                    "The practice wants fewer calls, the owner wants the right one. A wrong \"it can wait\" pulls them apart."),
            List.of(
                    new Harm(
                            ScenarioKind.FAILURE,
                            "A poisoned dog is told to wait",
                            "An animal that cannot wait until morning",
                            4,
                            2),
                    new Harm(
                            ScenarioKind.MISUSE,
                            "Owners learn which answers get an appointment at once",
                            "Owners who answer as it is",
                            2,
                            4),
                    new Harm(
                            ScenarioKind.SCALE,
                            "Practices leave their nights to the questions",
                            "Animals of a whole region",
                            3,
                            2)));
    static final SampleCase COMPARISON = new SampleCase(
            10,
            SampleRole.FIRST_STAKEHOLDER,
            "Vets compare prices in secret, and prices rise",
            parties(
                    new Party("The practice", "To know where it stands"),
                    new Party("Owners of practices", "To set prices without fear"),
                    new Party("Other practices", "That nobody can tell them from the sums"),
                    new Party("Owners of animals", "That prices do not rise by agreement"),
                    "Both are the same people. Their customers are not asked, so the sums stay coarse."),
            List.of(
                    new Harm(ScenarioKind.MISUSE, "A practice works out who its neighbour is", "Small practices", 2, 2),
                    new Harm(
                            ScenarioKind.SCALE,
                            "Prices move together without a word spoken",
                            "Owners of animals",
                            2,
                            2),
                    new Harm(ScenarioKind.FAILURE, "A group of three slips through as ten", "Three practices", 2, 1)));

    private static Parties parties(Party payer, Party user, Party dataSubject, Party bystander, String comparison) {
        return new Parties(payer, user, dataSubject, bystander, false, false, comparison);
    }

    /** One scenario: its kind, what happens, to whom, and how bad and likely it is, each 1 to 5. */
    record Harm(ScenarioKind kind, String title, String victims, int severity, int likelihood) {}
}
