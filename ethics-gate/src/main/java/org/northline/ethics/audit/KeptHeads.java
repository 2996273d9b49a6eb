package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.northline.planning.shared.OrgId;

/**
 * The heads of the audit logs on disk, outside of the database: whoever rewrites the database does not rewrite these.
 *
 * <p>One folder per organisation holds every note under its size, and how far the tree has grown. A file is on the disk before its use is told.
 */
final class KeptHeads {
    private static final String GROWTH = "growth";
    private static final String NOTE = ".note";

    private final Path folder;

    KeptHeads(Path folder) {
        this.folder = folder;
    }

    Growth growth(OrgId org) {
        Path file = of(org).resolve(GROWTH);
        try {
            if (!Files.exists(file)) {
                return new Growth(MerkleTree.empty(), "");
            }
            List<String> lines = Files.readAllLines(file, UTF_8);
            List<byte[]> subtrees = lines.subList(2, lines.size()).stream()
                    .map(Base64.getDecoder()::decode)
                    .toList();
            return new Growth(MerkleTree.of(Long.parseLong(lines.get(0)), subtrees), lines.get(1));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("the kept head " + file + " cannot be read", unreadable);
        }
    }

    Optional<Checkpoint> newest(OrgId org, String verifierKey) {
        long size = growth(org).tree().size();
        Path file = noteOf(org, size);
        try {
            return size == 0 || !Files.exists(file)
                    ? Optional.empty()
                    : Optional.of(new Checkpoint(size, Files.readString(file, UTF_8), verifierKey));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How large the log was at each head that is kept, the smallest first. */
    List<Long> sizes(OrgId org) {
        if (!Files.isDirectory(of(org))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(of(org))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(NOTE))
                    .map(name -> Long.valueOf(name.substring(0, name.length() - NOTE.length())))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void keep(OrgId org, Growth growth, Checkpoint checkpoint) {
        StringBuilder lines = new StringBuilder()
                .append(growth.tree().size())
                .append('\n')
                .append(growth.lastHash())
                .append('\n');
        growth.tree()
                .subtrees()
                .forEach(subtree -> lines.append(Base64.getEncoder().encodeToString(subtree))
                        .append('\n'));
        // Beside the heads, so that whoever copies the folder can check them.
        write(folder.resolve("northline.vkey"), checkpoint.verifierKey() + "\n");
        write(noteOf(org, checkpoint.size()), checkpoint.note());
        write(of(org).resolve(GROWTH), lines.toString());
    }

    private Path of(OrgId org) {
        return folder.resolve(org.value().toString());
    }

    private Path noteOf(OrgId org, long size) {
        return of(org).resolve("%012d".formatted(size) + NOTE);
    }

    private static void write(Path file, String text) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                    draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = UTF_8.encode(text);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("the head of the audit log cannot be kept in " + file, failure);
        }
    }

    /**
     * How far the tree over an organisation's log has grown.
     *
     * @param lastHash of its last event, empty for the empty tree
     */
    record Growth(MerkleTree tree, String lastHash) {}
}
