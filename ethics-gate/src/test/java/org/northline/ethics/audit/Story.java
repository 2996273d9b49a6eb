package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What an honest gate writes about one item on its way to the portfolio roadmap, chapter by chapter, so that a test can leave one out, repeat
 * it, or put a wrong one in.
 */
final class Story {
    static final String ITEM = "item-1";
    static final String REVIEW = "review-1";
    static final String OWNER = "owner";
    static final String LEAD = "lead";
    static final String REVIEWER = "reviewer";
    static final String STAKEHOLDER = "stakeholder";

    /** The fields that the gate judges, by column, in the order in which they are hashed. */
    static final Map<String, String> TEXT = text();

    static final String HASH = hash();

    /** Names the quorum of the first version of the policy. */
    static final String STATEMENT = """
            NORTHLINE STATEMENT stmt/v1
            Organisation %s
            Case %s, number 1 of this item
            Policy 1, guidelines 1, question bank 1
            ITEM RM-2027-001 %s
            Text, revision 1, SHA-256 %s
            Title:
              | \u201cWhat is read is what is signed\u201d

            WHO MUST SIGN
            2 people, at least 1 MISUSE_REVIEWER, at least 1 STAKEHOLDER
            """.formatted(LogBook.ORGANISATION, REVIEW, ITEM, HASH);

    private Story() {}

    /** The whole honest story, with something done before one of its chapters. */
    static LogBook withBefore(String chapter, Consumer<Deeds> deed) {
        LogBook log = new LogBook();
        Deeds story = new Deeds(log);
        for (Chapter each : Chapter.values()) {
            if (each.name().equals(chapter)) {
                deed.accept(story);
            }
            each.told.accept(story);
        }
        return log;
    }

    /** The whole honest story, with one chapter told differently. */
    static LogBook withInstead(String chapter, Consumer<Deeds> deed) {
        LogBook log = new LogBook();
        Deeds story = new Deeds(log);
        for (Chapter each : Chapter.values()) {
            (each.name().equals(chapter) ? deed : each.told).accept(story);
        }
        return log;
    }

    static LogBook honest() {
        return withBefore("", story -> {});
    }

    private enum Chapter {
        PEOPLE(story -> story.background().people()),
        POLICY(story -> story.background().policy()),
        ITEM_WRITTEN(story -> story.background().item(HASH)),
        REVIEW_STARTED(story -> story.review(REVIEW)),
        REVIEWED(Deeds::reviewed),
        VERIFIED(story -> story.verified(REVIEWER)),
        SEALED(Deeds::sealed),
        REVIEWER_SIGNED(story -> story.signed(REVIEWER, "MISUSE_REVIEWER", statementHash())),
        STAKEHOLDER_SIGNED(story -> story.signed(STAKEHOLDER, "STAKEHOLDER", statementHash())),
        PROMOTED(Deeds::promoted),
        AFTERWARDS(Deeds::afterwards);

        @SuppressWarnings("ImmutableEnumChecker") // What is told never changes; a lambda has no type that says so.
        private final Consumer<Deeds> told;

        Chapter(Consumer<Deeds> told) {
            this.told = told;
        }
    }

    static String statementHash() {
        return HexFormat.of().formatHex(MerkleTree.sha256(STATEMENT.getBytes(UTF_8)));
    }

    private static Map<String, String> text() {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("title", "Faster yards");
        text.put("problem", "Lorries wait \u2014 and nobody knows");
        text.put("target_users", "Dispatchers");
        text.put("payer", "Depots");
        text.put("revenue_link", "Licence");
        text.put("data_categories", "None");
        text.put("automation_use", "None");
        text.put("geography", "EU");
        text.put("channel", "Web");
        text.put("population", "Drivers");
        text.put("product_id", "product-1");
        return text;
    }

    private static String hash() {
        List<String> hashed = new ArrayList<>(List.of("item/v1"));
        hashed.addAll(TEXT.values());
        return HexFormat.of().formatHex(MerkleTree.sha256(LogBook.lengthPrefixed(hashed.toArray(String[]::new))));
    }
}
