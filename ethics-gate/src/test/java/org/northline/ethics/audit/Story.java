package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
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
    static final String STATEMENT = "NORTHLINE STATEMENT \u201cwhat is read is what is signed\u201d\n";
    static final String HASH = "a".repeat(64);

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
}
