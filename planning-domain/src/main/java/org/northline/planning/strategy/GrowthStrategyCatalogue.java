package org.northline.planning.strategy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The growth strategies that every organisation takes a stance on. A version never changes once decisions refer to it:
 * an option keeps the version it was laid out with, and its texts are read from that version for ever.
 */
public final class GrowthStrategyCatalogue {
    private static final Pattern LIST = Pattern.compile("\\s*\\|\\s*");

    /** All versions that decisions may refer to, oldest first; the last one is laid out for new cycles. */
    private static final List<GrowthStrategyCatalogue> VERSIONS =
            IntStream.rangeClosed(1, 1).mapToObj(GrowthStrategyCatalogue::read).toList();

    private final int version;
    private final String credit;
    private final List<GrowthStrategy> strategies;

    private GrowthStrategyCatalogue(int version, String credit, List<GrowthStrategy> strategies) {
        this.version = version;
        this.credit = credit;
        this.strategies = List.copyOf(strategies);
    }

    public static GrowthStrategyCatalogue current() {
        return VERSIONS.get(VERSIONS.size() - 1);
    }

    /** A version that a past decision refers to. */
    public static GrowthStrategyCatalogue version(int version) {
        if (version < 1 || version > VERSIONS.size()) {
            throw new IllegalStateException("the catalogue of growth strategies has no version " + version);
        }
        return VERSIONS.get(version - 1);
    }

    public int version() {
        return version;
    }

    /** Whose practice the catalogue follows. */
    public String credit() {
        return credit;
    }

    /** All strategies by number. */
    public List<GrowthStrategy> strategies() {
        return strategies;
    }

    public Optional<GrowthStrategy> find(String key) {
        return strategies.stream()
                .filter(strategy -> strategy.key().equals(key))
                .findFirst();
    }

    /** The strategy with this key, which must exist. */
    public GrowthStrategy get(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException("catalogue version " + version + " has no " + key));
    }

    private static GrowthStrategyCatalogue read(int version) {
        Properties text = load("growth-strategies-" + version + ".properties");
        List<GrowthStrategy> strategies = text.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".number"))
                .map(name -> strategy(name.substring(0, name.length() - ".number".length()), text))
                .sorted(Comparator.comparingInt(GrowthStrategy::number))
                .toList();
        return new GrowthStrategyCatalogue(version, required(text, "credit"), strategies);
    }

    private static GrowthStrategy strategy(String key, Properties text) {
        return new GrowthStrategy(
                key,
                Integer.parseInt(required(text, key + ".number")),
                StrategyClass.valueOf(required(text, key + ".class")),
                required(text, key + ".name"),
                required(text, key + ".description"),
                list(text, key + ".metrics"),
                list(text, key + ".evidence"),
                list(text, key + ".risks"),
                required(text, key + ".not-this"),
                required(text, key + ".origin"));
    }

    private static List<String> list(Properties text, String name) {
        return LIST.splitAsStream(required(text, name)).toList();
    }

    private static String required(Properties text, String name) {
        @Nullable String value = text.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the catalogue of growth strategies lacks " + name);
        }
        return value.strip();
    }

    private static Properties load(String resource) {
        Properties text = new Properties();
        try (@Nullable InputStream file = GrowthStrategyCatalogue.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            text.load(new InputStreamReader(file, UTF_8));
            return text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
