package org.northline.planning.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.ItemSchedule;
import org.northline.planning.roadmap.ItemText;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.PersonId;

class RowValuesTest {
    private static final ProductId PRODUCT = new ProductId(Ids.next());
    private static final PersonId OWNER = new PersonId(Ids.next());
    private static final RoadmapItem.Content BEFORE = new RoadmapItem.Content(
            PRODUCT,
            OWNER,
            ItemKind.OUTCOME,
            new ItemText("Old", "Why", "Users", "Payer", "Link", "Data", "None", "EU", "Web", "Adults"),
            new ItemSchedule(TimeHorizon.NOW, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)));

    @Test
    void fieldsWithoutAColumnStayAsTheyWere() {
        RowValues row = row(Map.of(ImportField.TITLE, "New"), Set.of(ImportField.TITLE), null, null);

        RoadmapItem.Content after = row.over(BEFORE);

        assertThat(after.text().title()).isEqualTo("New");
        assertThat(after.text().problem()).isEqualTo("Why");
        assertThat(after.text().population()).isEqualTo("Adults");
        assertThat(after.owner()).isEqualTo(OWNER);
        assertThat(after.kind()).isEqualTo(ItemKind.OUTCOME);
        assertThat(after.schedule()).isEqualTo(BEFORE.schedule());
    }

    @Test
    void emptyColumnEmptiesTextsAndDatesOfAnItem() {
        RowValues row = row(
                Map.of(ImportField.TITLE, "Old", ImportField.PROBLEM, ""),
                Set.of(ImportField.TITLE, ImportField.PROBLEM, ImportField.ENDS_ON),
                null,
                null);

        RoadmapItem.Content after = row.over(BEFORE);

        assertThat(after.text().problem()).isEmpty();
        assertThat(after.schedule().end()).isEmpty();
        assertThat(after.schedule().start()).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void sameRowAgainChangesNothing() {
        RowValues row = row(Map.of(ImportField.TITLE, "Old"), Set.of(ImportField.TITLE), null, null);
        StoredItem item = stored(Optional.empty());

        assertThat(item.equalTo(row.over(BEFORE), row.themeOver(item.theme()))).isTrue();
    }

    @Test
    void onlyTextsAndTheProductAreMaterial() {
        RowValues dated = row(Map.of(ImportField.TITLE, "Old"), Set.of(ImportField.TITLE), null, TimeHorizon.LATER);
        RowValues retold = row(Map.of(ImportField.TITLE, "New"), Set.of(ImportField.TITLE), null, null);
        StoredItem item = stored(Optional.empty());

        assertThat(item.equalTo(dated.over(BEFORE), Optional.empty())).isFalse();
        assertThat(item.materiallyOther(dated.over(BEFORE))).isFalse();
        assertThat(item.materiallyOther(retold.over(BEFORE))).isTrue();
    }

    @Test
    void datesMustFitTheOneThatTheFileDoesNotSay() {
        RowValues later = row(
                Map.of(ImportField.TITLE, "Old"),
                Set.of(ImportField.TITLE, ImportField.STARTS_ON),
                LocalDate.of(2027, 4, 1),
                null);

        assertThat(later.datesFit(BEFORE.schedule())).isFalse();
        assertThat(later.datesFit(ItemSchedule.undated(TimeHorizon.NOW))).isTrue();
    }

    @Test
    void themeStaysWithoutAColumnAndLeavesWithAnEmptyOne() {
        ThemeId theme = new ThemeId(Ids.next());
        RowValues silent = row(Map.of(), Set.of(ImportField.TITLE), null, null);
        RowValues emptied = row(Map.of(), Set.of(ImportField.TITLE, ImportField.THEME), null, null);

        assertThat(silent.themeOver(Optional.of(theme))).contains(theme);
        assertThat(emptied.themeOver(Optional.of(theme))).isEmpty();
    }

    private static StoredItem stored(Optional<ThemeId> theme) {
        return new StoredItem(Ids.next(), "RM-2027-001", 3, Ids.next(), BEFORE, theme, true, null);
    }

    private static RowValues row(
            Map<ImportField, String> texts,
            Set<ImportField> mapped,
            @Nullable LocalDate startsOn,
            @Nullable TimeHorizon horizon) {
        return new RowValues(2, "k", texts, mapped, PRODUCT, null, horizon, startsOn, null, null, null);
    }
}
