package org.northline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void secondUseOfTheSameFolderIsRefusedUntilTheFirstEnds() {
        Path path = parent.resolve("data");
        DataFolder first = DataFolder.take(path);

        assertThatThrownBy(() -> DataFolder.take(path))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("already running on the data folder " + path);

        first.close();
        DataFolder.take(path).close();
    }

    @Test
    void fileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(parent.resolve("data"), "");

        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is a file");
        assertThat(file).isEmptyFile();
    }

    @Test
    void secretIsMadeOnceAndReadableByItsOwnerOnly() throws IOException {
        try (DataFolder folder = DataFolder.take(parent.resolve("data"))) {
            String secret = folder.secret("key", RandomText::key);

            assertThat(folder.secret("key", () -> "another")).isEqualTo(secret);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
                    .isEqualTo("rw-------");
        }
    }
}
