package org.northline.web.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class PackagedMigrationsTest {
    private static final String DOMAIN = "/WEB-INF/lib/planning-domain-1.0.0.jar";
    private static final String GATE = "/WEB-INF/lib/ethics-gate-1.0.0.jar";
    private static final String OTHER = "/WEB-INF/lib/other-planning-domain.jar";

    private final Map<String, List<String>> libraries = Map.of(
            DOMAIN, List.of("db/planning/V0002__b.sql", "db/planning/V0010__c.sql", "db/planning/V0001__a.sql"),
            GATE, List.of("db/ethics/V0003__x.sql", "db/ethics/R__triggers.sql", "org/northline/X.class"),
            OTHER, List.of("db/planning/V9999__not_ours.sql"));

    @Test
    void theNewestMigrationOfEachSchemaIsTheVersion() {
        assertThat(PackagedMigrations.newest(libraries.keySet(), this::jar))
                .isEqualTo(Map.of("planning", 10, "ethics", 3));
    }

    @Test
    void aSchemaWithoutMigrationsIsAMistakeOfThePackaging() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PackagedMigrations.newest(Map.of(DOMAIN, "").keySet(), this::jar));
    }

    private InputStream jar(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(bytes)) {
            for (String name : libraries.get(path)) {
                entries.putNextEntry(new ZipEntry(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
