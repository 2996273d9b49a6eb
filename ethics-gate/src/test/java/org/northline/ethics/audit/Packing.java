package org.northline.ethics.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.northline.ethics.evidence.Bundle;
import org.northline.ethics.evidence.Evidence;
import org.northline.ethics.evidence.Evidence.EntryRecord;
import org.northline.ethics.evidence.Evidence.JudgedItem;
import org.northline.ethics.evidence.Evidence.MaterialField;
import org.northline.ethics.evidence.Evidence.SealedCase;
import org.northline.ethics.evidence.Evidence.SignatureRecord;

/** Packs the evidence of the story's item as the server does, or with something changed before it is signed. */
final class Packing {
    static final String ANOTHER = "item-2";

    private static final List<String> NAMES = List.of(
            "title",
            "problem",
            "targetUsers",
            "payer",
            "revenueLink",
            "dataCategories",
            "automationUse",
            "geography",
            "channel",
            "population",
            "productId");

    final LogBook log;
    final List<SignatureRecord> signatures = new ArrayList<>();
    final List<MaterialField> material = new ArrayList<>();
    LogExtract extract;
    String statement = Story.STATEMENT;
    String contentHash = Story.HASH;

    private Packing(LogBook log) {
        this.log = log;
        this.extract = log.extract(log.size(), events(line -> true));
        signed(Story.REVIEWER, "MISUSE_REVIEWER");
        signed(Story.STAKEHOLDER, "STAKEHOLDER");
        List<String> texts = List.copyOf(Story.TEXT.values());
        for (int i = 0; i < texts.size(); i++) {
            material.add(new MaterialField(NAMES.get(i), texts.get(i)));
        }
    }

    static Packing of(LogBook log) {
        return new Packing(log);
    }

    Packing with(Consumer<Packing> change) {
        change.accept(this);
        return this;
    }

    /** Those of the item which a bundle cannot do without, and of these those that are wanted: the answers of the story make it long. */
    int[] events(Predicate<String> wanted) {
        return IntStream.rangeClosed(1, log.size())
                .filter(event -> {
                    String line = log.line(event).text();
                    return !line.contains("\"ethics.answer\"")
                            && !line.contains("\"planning.strategic_theme\"")
                            && !line.contains("\"item_id\":\"" + ANOTHER + "\"")
                            && wanted.test(line);
                })
                .toArray();
    }

    Path in(Path folder) {
        EventLine entered = event("planning.portfolio_entry", Story.OWNER);
        Evidence evidence = new Evidence(
                LogBook.ORGANISATION,
                new JudgedItem(Story.ITEM, "RM-2027-001", contentHash, material),
                new SealedCase(Story.REVIEW, 1, 1, "PROCEED", statement, Story.statementHash()),
                signatures,
                new EntryRecord(entered.seq(), entered.hash(), Story.OWNER, "The owner", at(entered)),
                extract);
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve("bundle.zip"), new Bundle(log.envelopes()).of(evidence));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the zip holds, in a folder beside it. */
    static Path unpacked(Path zip) throws IOException {
        Path folder = Files.createDirectories(zip.resolveSibling("unpacked"));
        try (ZipFile parts = new ZipFile(zip.toFile())) {
            for (var entry : parts.stream().toList()) {
                Files.write(
                        folder.resolve(entry.getName()),
                        parts.getInputStream(entry).readAllBytes());
            }
        }
        return folder;
    }

    private void signed(String person, String capacity) {
        EventLine event = event("ethics.sign_off", person);
        signatures.add(new SignatureRecord(
                event.seq(), event.hash(), person, "The " + person, capacity, "APPROVE", at(event)));
    }

    private EventLine event(String source, String actor) {
        return IntStream.rangeClosed(1, log.size())
                .mapToObj(log::line)
                .filter(line -> line.text().contains("\"actor_id\":\"" + actor + "\",\"source\":\"" + source + "\""))
                .findFirst()
                .orElseThrow();
    }

    private static String at(EventLine event) {
        return event.text().replaceFirst("(?s).*?\"at\":\"([^\"]*)\".*", "$1");
    }
}
