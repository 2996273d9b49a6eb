package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.northline.planning.shared.SampleRole;

/** What the sample company wants to do in 2027. Quarters are 1 to 4; theme 0 is none. */
record SampleItem(int product, int themeOrNone, ItemKind kind, int firstQuarter, int lastQuarter, ItemText.Draft text) {
    static final List<SampleItem> ALL = List.of(
            new SampleItem(
                    1,
                    1,
                    ItemKind.FEATURE,
                    1,
                    1,
                    new ItemText.Draft(
                            "Move records in over a weekend",
                            "A practice that changes to us types its old records in by hand for three weeks, and pays "
                                    + "two systems meanwhile.",
                            "Practice managers and the person at the front desk",
                            "The practice, in its subscription",
                            "Shortens the time to the first bill from 41 to 10 days",
                            "Animals' records, owners' names and addresses, as the old system held them",
                            "Matches fields by rules; a person confirms every doubtful match",
                            "Germany, Austria, Switzerland",
                            "Self-service in the web application",
                            "About 600 new practices a year with their 1,200 owners each")),
            new SampleItem(
                    1,
                    1,
                    ItemKind.OUTCOME,
                    1,
                    2,
                    new ItemText.Draft(
                            "Nine of ten practices run a full day in week one",
                            "Four of ten new practices still run half of their day on paper after a month, and those "
                                    + "leave twice as often.",
                            "New practices with up to ten staff",
                            "The practice, in its subscription",
                            "Each point of activation is worth 0.4 points of first-year retention",
                            "How often each function is used, by practice, never by person",
                            "None",
                            "Germany, Austria, Switzerland",
                            "In the application and by mail to the practice manager",
                            "Staff of about 600 new practices a year")),
            new SampleItem(
                    1,
                    4,
                    ItemKind.FEATURE,
                    2,
                    2,
                    new ItemText.Draft(
                            "Count stock with a phone",
                            "Counting medicine takes two people an evening each month, and controlled drugs are still "
                                    + "miscounted.",
                            "Veterinary nurses",
                            "The practice, as part of the larger plan",
                            "Supports the larger plan: 12 EUR more a month for each practice",
                            "Medicine, batch and amount, and who counted",
                            "Reads the code on the package with the camera; nothing is ordered by itself",
                            "European Union",
                            "Mobile web page",
                            "Nurses in about 2,300 practices")),
            new SampleItem(
                    1,
                    4,
                    ItemKind.FEATURE,
                    3,
                    4,
                    new ItemText.Draft(
                            "Plan the rota around the appointments",
                            "Rotas are made in spreadsheets, so busy days are short of nurses and quiet days are not.",
                            "Practice managers",
                            "The practice, as an extra for 19 EUR a month",
                            "New revenue: 19 EUR a month for each practice that takes it",
                            "Working hours, absences and wishes of the staff",
                            "Proposes a rota; the manager decides and may change anything",
                            "Germany first",
                            "In the application",
                            "About 9,000 people who work in practices, who did not buy this")),
            new SampleItem(
                    1,
                    4,
                    ItemKind.FEATURE,
                    2,
                    3,
                    new ItemText.Draft(
                            "Find what was forgotten on the bill",
                            "One bill in eight leaves out something that was done, and the practice loses about 300 "
                                    + "EUR a month.",
                            "Veterinarians and the front desk",
                            "The practice, in its subscription",
                            "Keeps the larger plan worth its price; no price of its own",
                            "Treatments and bills of the practice's own animals",
                            "Compares the record with the bill and suggests lines; nothing is added without a person",
                            "Germany, Austria",
                            "In the application, before the bill is sent",
                            "Pet owners of about 2,300 practices, who pay the bills")),
            new SampleItem(
                    2,
                    2,
                    ItemKind.FEATURE,
                    1,
                    1,
                    new ItemText.Draft(
                            "Reminders that an owner can answer",
                            "Owners who cannot answer a reminder call instead, and the phone is busy for those in "
                                    + "need.",
                            "Pet owners and the front desk",
                            "The practice, for each message sent",
                            "About 0.9 messages more for each animal and year at 4 cents",
                            "Owners' names, numbers and appointments; the answer",
                            "Recognises yes, no and another day; everything else goes to a person",
                            "European Union",
                            "Text message and mail",
                            "About 2.1 million pet owners")),
            new SampleItem(
                    2,
                    2,
                    ItemKind.FEATURE,
                    2,
                    3,
                    new ItemText.Draft(
                            "Results the owner understands",
                            "Laboratory results are sent as tables; owners search the words and are frightened by "
                                    + "what they find.",
                            "Pet owners",
                            "The practice, in the message plan",
                            "Reason to take the message plan: 15 EUR a month",
                            "Laboratory results of animals, with the owner's contact",
                            "Drafts the plain words from a fixed text for each value; a veterinarian approves each "
                                    + "message",
                            "Germany, Austria, Switzerland",
                            "Mail and the owner's page",
                            "About 400,000 pet owners a year, many of them worried")),
            new SampleItem(
                    2,
                    2,
                    ItemKind.FEATURE,
                    3,
                    4,
                    new ItemText.Draft(
                            "Is it urgent? Questions before the call",
                            "At night owners cannot tell an emergency from an upset stomach; some wait too long, "
                                    + "others drive an hour for nothing.",
                            "Pet owners at night",
                            "The practice, as an extra for 29 EUR a month",
                            "New revenue: 29 EUR a month for each practice that takes it",
                            "Answers about the animal's signs, and the phone number",
                            "Sorts by a fixed list of questions that veterinarians wrote; it never says that a case "
                                    + "is harmless",
                            "Germany first",
                            "The owner's page, on a phone",
                            "About 150,000 pet owners a year, in fear for an animal")),
            new SampleItem(
                    2,
                    3,
                    ItemKind.FEATURE,
                    4,
                    4,
                    new ItemText.Draft(
                            "Share an animal's page with the family",
                            "After a separation or a move nobody knows who may see the animal's page, and practices "
                                    + "are drawn into it.",
                            "Pet owners who care for an animal together",
                            "The practice, in the message plan",
                            "Fewer calls to the practice; no price of its own",
                            "Who may see which animal's page, with their contact",
                            "None",
                            "European Union",
                            "The owner's page",
                            "Households; also people who are kept from each other")),
            new SampleItem(
                    3,
                    3,
                    ItemKind.FEATURE,
                    1,
                    2,
                    new ItemText.Draft(
                            "Compare your practice with others like it",
                            "Owners of practices set prices and hours by feeling, and find out too late that they "
                                    + "lose owners.",
                            "Owners of practices",
                            "The practice, as an extra for 49 EUR a month",
                            "New revenue: 49 EUR a month for each practice that takes it",
                            "Sums of visits, prices and hours of at least ten practices each; no animal, owner or "
                                    + "member of staff",
                            "Groups practices by size and place by fixed rules",
                            "Germany, Austria, Switzerland",
                            "In the application",
                            "About 2,300 practices and, behind the sums, their staff")),
            new SampleItem(
                    3,
                    3,
                    ItemKind.OUTCOME,
                    2,
                    4,
                    new ItemText.Draft(
                            "See an outbreak two weeks earlier",
                            "Kennel cough and worse spread for weeks before a practice hears that its neighbours see "
                                    + "it too.",
                            "Veterinarians, and the public veterinary offices that ask",
                            "The offices, by a yearly contract",
                            "First public contracts: about 180,000 EUR a year",
                            "Diagnoses by week and district, only where five practices or more take part",
                            "Flags a district when counts leave their usual range; an epidemiologist confirms",
                            "Germany, by district",
                            "A weekly mail and a map",
                            "Animals and owners in about 400 districts")),
            new SampleItem(
                    3,
                    2,
                    ItemKind.ENABLER,
                    3,
                    3,
                    begun(
                            "Know which practices are about to leave",
                            "We hear that a practice leaves when it has left.")),
            new SampleItem(
                    1,
                    4,
                    ItemKind.FEATURE,
                    4,
                    4,
                    begun("Write the record by speaking", "Veterinarians write for an hour after closing.")),
            new SampleItem(
                    2,
                    0,
                    ItemKind.ENABLER,
                    4,
                    4,
                    begun(
                            "One sign-in for owners of animals in several practices",
                            "Owners who move keep three accounts and forget two.")));

    SampleItem {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
    }

    private static ItemText.Draft begun(String title, String problem) {
        return new ItemText.Draft(title, problem, null, null, null, null, null, null, null, null);
    }

    SampleRole manager() {
        return switch (product) {
            case 1 -> SampleRole.FIRST_MANAGER;
            case 2 -> SampleRole.SECOND_MANAGER;
            default -> SampleRole.THIRD_MANAGER;
        };
    }

    Optional<Integer> theme() {
        return themeOrNone == 0 ? Optional.empty() : Optional.of(themeOrNone);
    }

    TimeHorizon horizon() {
        return firstQuarter == 1 ? TimeHorizon.NOW : firstQuarter == 2 ? TimeHorizon.NEXT : TimeHorizon.LATER;
    }
}
