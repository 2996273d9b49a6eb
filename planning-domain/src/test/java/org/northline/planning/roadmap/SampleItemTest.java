package org.northline.planning.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.northline.planning.shared.FieldChecks;

class SampleItemTest {
    @Test
    void everyItemPassesTheChecksOfAnItem() {
        FieldChecks checks = new FieldChecks();

        SampleItem.ALL.forEach(item -> ItemText.checked(checks, item.text()));

        checks.done();
        assertThat(SampleItem.ALL).hasSize(14);
    }

    @Test
    void firstElevenSayAllThatTheGateAsksFor() {
        List<ItemText> texts = SampleItem.ALL.stream()
                .map(item -> ItemText.checked(new FieldChecks(), item.text()))
                .toList();

        assertThat(texts.subList(0, 11))
                .noneMatch(text -> text.population().isEmpty() || text.payer().isEmpty());
        assertThat(texts.subList(11, 14)).allMatch(text -> text.population().isEmpty());
    }

    @Test
    void everyProductAndEveryThemeHasItems() {
        assertThat(SampleItem.ALL).extracting(SampleItem::product).contains(1, 2, 3);
        assertThat(SampleItem.ALL).extracting(SampleItem::themeOrNone).contains(1, 2, 3, 4);
        assertThat(SampleItem.ALL).allMatch(item -> item.firstQuarter() <= item.lastQuarter());
    }
}
