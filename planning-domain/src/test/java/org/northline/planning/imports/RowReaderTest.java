package org.northline.planning.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.northline.planning.csv.CsvRow;
import org.northline.planning.imports.ImportMapping.ProductSource;
import org.northline.planning.imports.ImportMapping.RowFilter;
import org.northline.planning.roadmap.ItemKind;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.roadmap.TimeHorizon;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.PersonId;

class RowReaderTest {
    private static final ProductId ENGINE = new ProductId(Ids.next());
    private static final ThemeId TRUST = new ThemeId(Ids.next());
    private static final PersonId ADA = new PersonId(Ids.next());
    private static final List<String> COLUMNS =
            List.of("key", "title", "why", "sig", "kind", "starts", "ends", "theme", "owner");

    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, String> made = new HashMap<>();
    private ImportReferences references;

    @BeforeEach
    void knowOneProduct() {
        references = new ImportReferences(
                List.of(new ImportReferences.NamedProduct(ENGINE, "eng", "Engine")),
                Map.of("trust", TRUST),
                Map.of("ada@example.org", ADA),
                new RightsOf(true));
    }

    @Test
    void everyFieldIsRead() {
        RowValues values = read(
                        "k1",
                        " Title ",
                        "Because",
                        "ENG",
                        "enabler",
                        "2027-01-04",
                        "2027-03-31",
                        "Trust",
                        "Ada@example.org")
                .orElseThrow();

        assertThat(problems).isEmpty();
        assertThat(values.externalKey()).isEqualTo("k1");
        assertThat(values.texts())
                .containsEntry(ImportField.TITLE, "Title")
                .containsEntry(ImportField.PROBLEM, "Because");
        assertThat(values.product()).isEqualTo(ENGINE);
        assertThat(values.kind()).isEqualTo(ItemKind.ENABLER);
        assertThat(values.startsOn()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(values.endsOn()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(values.theme()).isEqualTo(TRUST);
        assertThat(values.owner()).isEqualTo(ADA);
    }

    @Test
    void productIsFoundByNameTooAndWithoutRegardToCase() {
        assertThat(read("k1", "T", "", "eNGINE", "", "", "", "", "")).isPresent();
    }

    @Test
    void everythingWrongWithARowIsToldAtOnce() {
        Optional<RowValues> values =
                read("", "", "x".repeat(4001), "", "goal", "2025-10-9", "yyyy-mm-dd", "Growth", "@bob");

        assertThat(values).isEmpty();
        assertThat(problems)
                .extracting(RowProblem::column)
                .containsExactlyInAnyOrder("key", "title", "why", "sig", "kind", "starts", "ends", "theme", "owner");
        assertThat(problems).extracting(RowProblem::line).containsOnly(7L);
    }

    @Test
    void itemThatEndsBeforeItStartsIsRefused() {
        assertThat(read("k1", "T", "", "eng", "", "2027-03-01", "2027-02-01", "", ""))
                .isEmpty();
        assertThat(problems)
                .extracting(RowProblem::sentence)
                .containsExactly("An item ends on or after the day it starts.");
    }

    @Test
    void dateOutsideOfAnyPlanIsRefused() {
        assertThat(read("k1", "T", "", "eng", "", "0027-03-01", "", "", "")).isEmpty();
    }

    @Test
    void rowWithAnotherNumberOfFieldsIsNeverHalfRead() {
        assertThat(new RowReader(mapping(), COLUMNS, references).read(new CsvRow(7, List.of("k", "t"), null), problems))
                .isEmpty();
        assertThat(problems)
                .extracting(RowProblem::sentence)
                .containsExactly("This row has 2 fields and the header has 9.");
    }

    @Test
    void missingProductIsMadeOnce() {
        read("k1", "T", "", "sig-cloud-provider", "", "", "", "", "");
        read("k2", "T", "", "SIG-cloud-provider", "", "", "", "", "");

        assertThat(problems).isEmpty();
        assertThat(made).containsOnly(Map.entry("sig-cloud-provider", "sig-cloud-provider"));
    }

    @Test
    void productOfAStrangeNameGetsAFreeKey() {
        read("k1", "T", "", "Wolken & Netze", "", "", "", "", "");
        read("k2", "T", "", "\u65e5\u672c", "", "", "", "", "");
        read("k3", "T", "", "wolken-netze", "", "", "", "", "");
        read("k4", "T", "", "Wolken / Netze", "", "", "", "", "");

        assertThat(made)
                .containsOnly(
                        Map.entry("Wolken-Netze", "Wolken & Netze"),
                        Map.entry("product", "\u65e5\u672c"),
                        Map.entry("Wolken-Netze-2", "Wolken / Netze"));
    }

    @Test
    void missingProductIsAProblemForThoseWhoMayNotMakeOne() {
        references = new ImportReferences(List.of(), Map.of(), Map.of(), new RightsOf(false));

        assertThat(read("k1", "T", "", "new", "", "", "", "", "")).isEmpty();
        assertThat(problems)
                .extracting(RowProblem::sentence)
                .containsExactly("There is no product with this key or name.");
    }

    @Test
    void productOfAnotherManagerIsAProblem() {
        references = new ImportReferences(
                List.of(new ImportReferences.NamedProduct(ENGINE, "eng", "Engine")),
                Map.of(),
                Map.of(),
                new RightsOf(false));

        assertThat(read("k1", "T", "", "eng", "", "", "", "", "")).isEmpty();
        assertThat(problems)
                .extracting(RowProblem::sentence)
                .containsExactly("You are not the product manager of this product.");
    }

    @Test
    void nameOfTwoProductsNamesNeither() {
        references = new ImportReferences(
                List.of(
                        new ImportReferences.NamedProduct(ENGINE, "eng", "Engine"),
                        new ImportReferences.NamedProduct(new ProductId(Ids.next()), "eng2", "engine"),
                        new ImportReferences.NamedProduct(new ProductId(Ids.next()), "eng3", "Engine")),
                Map.of(),
                Map.of(),
                new RightsOf(true));

        assertThat(read("k1", "T", "", "Engine", "", "", "", "", "")).isEmpty();
        assertThat(read("k2", "T", "", "eng", "", "", "", "", "")).isPresent();
    }

    @Test
    void keyOfSeveralColumnsKeepsThemApart() {
        ImportMapping joined = new ImportMapping(
                Map.of(ImportField.TITLE, List.of("title"), ImportField.EXTERNAL_KEY, List.of("key", "why")),
                ItemKind.FEATURE,
                TimeHorizon.LATER,
                null,
                new ProductSource(ENGINE.value(), null, false),
                null);
        RowReader reader = new RowReader(joined, COLUMNS, references);

        String one = reader.read(row("a|b", "T", "c", "", "", "", "", "", ""), problems)
                .orElseThrow()
                .externalKey();
        String other = reader.read(row("a", "T", "b|c", "", "", "", "", "", ""), problems)
                .orElseThrow()
                .externalKey();

        assertThat(one).isNotEqualTo(other);
        assertThat(reader.read(row("2026", "T", "slug", "", "", "", "", "", ""), problems)
                        .orElseThrow()
                        .externalKey())
                .isEqualTo("2026 | slug");
    }

    @Test
    void titleBecomesOneLine() {
        assertThat(read("k1", "Two\r\nlines", "", "eng", "", "", "", "", "")
                        .orElseThrow()
                        .texts())
                .containsEntry(ImportField.TITLE, "Two lines");
    }

    @Test
    void controlCharactersAreReported() {
        assertThat(read("k1", "bell\u0007", "", "eng", "", "", "", "", "")).isEmpty();
        assertThat(read("k\u0000", "T", "", "eng", "", "", "", "", "")).isEmpty();
        assertThat(problems).noneMatch(problem -> problem.value().contains("\0"));
    }

    @Test
    void filterWantsOnlyItsValues() {
        ImportMapping filtered = new ImportMapping(
                mapping().columns(),
                ItemKind.FEATURE,
                TimeHorizon.LATER,
                null,
                mapping().product(),
                new RowFilter("why", List.of("2026", "2027")));
        RowReader reader = new RowReader(filtered, COLUMNS, references);

        assertThat(reader.wants(row("k", "t", " 2026 ", "", "", "", "", "", "")))
                .isTrue();
        assertThat(reader.wants(row("k", "t", "2025h1", "", "", "", "", "", "")))
                .isFalse();
        assertThat(reader.wants(new CsvRow(7, List.of("k"), null))).isTrue();
    }

    private Optional<RowValues> read(String... fields) {
        return new RowReader(mapping(), COLUMNS, references).read(row(fields), problems);
    }

    private static CsvRow row(String... fields) {
        return new CsvRow(7, Arrays.asList(fields), null);
    }

    private static ImportMapping mapping() {
        return new ImportMapping(
                Map.of(
                        ImportField.EXTERNAL_KEY, List.of("key"),
                        ImportField.TITLE, List.of("title"),
                        ImportField.PROBLEM, List.of("why"),
                        ImportField.KIND, List.of("kind"),
                        ImportField.STARTS_ON, List.of("starts"),
                        ImportField.ENDS_ON, List.of("ends"),
                        ImportField.THEME, List.of("theme"),
                        ImportField.OWNER, List.of("owner")),
                ItemKind.FEATURE,
                TimeHorizon.LATER,
                null,
                new ProductSource(null, "sig", true),
                null);
    }

    /** May do everything or nothing. */
    private final class RightsOf implements ImportReferences.Rights {
        private final boolean leader;

        RightsOf(boolean leader) {
            this.leader = leader;
        }

        @Override
        public boolean mayWrite(ProductId product) {
            return leader;
        }

        @Override
        public boolean mayCreate() {
            return leader;
        }

        @Override
        public ProductId create(String key, String name) {
            made.put(key, name);
            return new ProductId(UUID.randomUUID());
        }
    }
}
