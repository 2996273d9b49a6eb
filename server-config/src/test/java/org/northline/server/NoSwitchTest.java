package org.northline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** There is nothing with which gate or audit could be switched off or gone round: neither a setting nor a word for it. */
class NoSwitchTest {
    private static final List<String> MODULES =
            List.of("planning-domain", "ethics-gate", "planning-web", "server-config");
    private static final Pattern VARIABLE = Pattern.compile("NORTHLINE_[A-Z_]*[A-Z]");
    private static final Pattern SETTING = Pattern.compile(
            "System\\.getProperty\\(\"(.+?)\"|(?:Boolean\\.getBoolean|(?:Integer|Long)\\.get(?:Integer|Long))\\(|ConfigProperty|ConfigProvider");
    private static final Pattern SWITCH = Pattern.compile("(?i)break.?glass|bypass|waive|feature.?(flag|toggle|switch)"
            + "|\\b(skip|disable|enable|force|override|ignore|allow)[a-z_]*(gate|audit|promotion|review|sign)"
            + "|(gate|audit|promotion|review)_?(enabled|disabled|override|switch|off)\\b");

    @Test
    @DisplayName("I-48 Every environment variable that the server or its launcher reads is known, and none is a switch")
    void everyEnvironmentVariableIsKnown() {
        assertThat(found(VARIABLE))
                .containsExactlyInAnyOrder(
                        "NORTHLINE_APP_PASSWORD",
                        "NORTHLINE_CHECKPOINTS",
                        "NORTHLINE_CHECKPOINT_KEY",
                        "NORTHLINE_DATA",
                        // The start of the names that the server must not inherit.
                        "NORTHLINE_DB",
                        "NORTHLINE_DB_PASSWORD",
                        "NORTHLINE_DB_URL",
                        "NORTHLINE_DB_USER",
                        "NORTHLINE_DOOR_KEY",
                        "NORTHLINE_FIRST_PASSWORD",
                        "NORTHLINE_HOST",
                        "NORTHLINE_OPTIMISER",
                        "NORTHLINE_PORT");
    }

    @Test
    @DisplayName("I-48 No system property and no configuration source is read, but what Java says of the machine")
    void noOtherSettingIsRead() {
        assertThat(found(SETTING))
                .containsExactlyInAnyOrder(
                        "System.getProperty(\"java.home\"",
                        "System.getProperty(\"os.arch\"",
                        "System.getProperty(\"os.name\"");
    }

    @Test
    @DisplayName("I-48 Neither code nor configuration has a word for an override")
    void nothingIsNamedAsAnOverride() {
        assertThat(found(SWITCH)).isEmpty();
    }

    @Test
    @DisplayName("I-48 The search for overrides finds them as they are usually named")
    void searchFindsWhatItLooksFor() {
        assertThat(List.of(
                        "breakGlass",
                        "skipGate",
                        "gate_enabled",
                        "auditOff",
                        "feature-flag",
                        "forcePromotion",
                        "bypass"))
                .allMatch(word -> SWITCH.matcher(word).find());
    }

    private static Set<String> found(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        MODULES.stream()
                .map(module -> Path.of("..", module, "src/main"))
                .flatMap(NoSwitchTest::texts)
                .flatMap(text -> pattern.matcher(text).results())
                .map(MatchResult::group)
                .forEach(found::add);
        return found;
    }

    /** What becomes part of the server: not the web UI, which is in a browser, and not the verifier, which is beside it. */
    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(java|sql|xml|properties)"))
                    .filter(file ->
                            !file.startsWith(folder.resolve("ui")) && !file.startsWith(folder.resolve("verifier")))
                    .toList()
                    .stream()
                    .map(NoSwitchTest::text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
