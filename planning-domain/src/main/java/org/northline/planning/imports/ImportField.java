package org.northline.planning.imports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.northline.planning.roadmap.ItemText;

/** What a column of a file can fill. */
public enum ImportField {
    TITLE("title", ItemText.LONGEST_TITLE),
    PROBLEM("problem", ItemText.LONGEST_PROBLEM),
    TARGET_USERS("targetUsers", ItemText.LONGEST_OTHER),
    PAYER("payer", ItemText.LONGEST_OTHER),
    REVENUE_LINK("revenueLink", ItemText.LONGEST_OTHER),
    DATA_CATEGORIES("dataCategories", ItemText.LONGEST_OTHER),
    AUTOMATION_USE("automationUse", ItemText.LONGEST_OTHER),
    GEOGRAPHY("geography", ItemText.LONGEST_OTHER),
    CHANNEL("channel", ItemText.LONGEST_OTHER),
    POPULATION("population", ItemText.LONGEST_OTHER),
    KIND("kind", 40),
    HORIZON("horizon", 40),
    STARTS_ON("startsOn", 40),
    ENDS_ON("endsOn", 40),
    THEME("theme", 120),
    OWNER("owner", 254),
    EXTERNAL_KEY("externalKey", 300);

    private static final Set<ImportField> TEXTS = EnumSet.range(TITLE, POPULATION);

    private final String key;
    private final int longest;

    ImportField(String key, int longest) {
        this.key = key;
        this.longest = longest;
    }

    /** Its name in a mapping, as it is in the item's own JSON. */
    public String key() {
        return key;
    }

    int longest() {
        return longest;
    }

    /** Whether it is one of the item's material texts. */
    boolean isText() {
        return TEXTS.contains(this);
    }

    /** The field of this name. */
    public static Optional<ImportField> byKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
