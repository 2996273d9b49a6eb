package org.northline.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything a start leaves behind; one running Northline at a time holds it. */
public final class DataFolder implements AutoCloseable {
    private static final long MEGABYTE = 1024L * 1024;

    /** An empty database, the unpacked programs and the server's caches take about 150 MB. */
    private static final long MEGABYTES_TO_BEGIN = 300;

    /** Two segments of the database's log, without which it may not even recover. */
    private static final long MEGABYTES_TO_GO_ON = 40;

    /** The folder's locks, so that none is given up when nobody but the lock itself needs it any more. */
    private static final Set<FileChannel> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Creates the folder if need be, readable by its owner only, and takes it for this process. */
    public static DataFolder take(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new CannotStart("The data folder " + path + " is a file; set NORTHLINE_DATA to a folder.");
        }
        try {
            createPrivate(path);
        } catch (IOException failure) {
            throw CannotStart.onFile("The data folder " + path + " cannot be created", failure);
        }
        if (!Files.isWritable(path)) {
            throw new CannotStart("The data folder " + path
                    + " cannot be written to; change its permissions, or set NORTHLINE_DATA to another folder.");
        }
        try {
            FileChannel channel = lock(path);
            requireRoom(path);
            return new DataFolder(path, channel);
        } catch (IOException failure) {
            throw CannotStart.onFile("The data folder " + path + " cannot be used", failure);
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** A secret kept in a file that only the owner can read; made on first use. */
    String secret(String name, Supplier<String> maker) {
        Path file = path.resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).trim();
            }
            String value = maker.get();
            Path draft = path.resolve(name + ".new");
            Files.deleteIfExists(draft);
            createPrivateFile(draft);
            Files.writeString(draft, value);
            Files.move(draft, file);
            return value;
        } catch (IOException failure) {
            throw CannotStart.onFile("The file " + file + " cannot be used", failure);
        }
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        try {
            lock.close();
            HELD.remove(lock);
        } catch (IOException alreadyGone) {
            // The end of the process lets go of it all the same.
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        Path file = path.resolve("lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock held = tryLock(channel);
        if (held == null) {
            String holder = Files.readString(file).trim();
            channel.close();
            throw new CannotStart("Northline is already running on the data folder " + path
                    + (holder.isEmpty() ? "" : " (process " + holder + ")")
                    + "; stop it, or set NORTHLINE_DATA to another folder.");
        }
        HELD.add(channel);
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(
                Long.toString(ProcessHandle.current().pid())));
        return channel;
    }

    @SuppressWarnings("NullAway") // The JDK answers null when another process holds the lock.
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void requireRoom(Path path) throws IOException {
        long left = Files.getFileStore(path).getUsableSpace() / MEGABYTE;
        long needed = Files.exists(path.resolve("postgresql")) ? MEGABYTES_TO_GO_ON : MEGABYTES_TO_BEGIN;
        if (left < needed) {
            throw new CannotStart("The disk of the data folder " + path + " is full: " + left
                    + " MB are left, and Northline needs " + needed + " MB to start; make room and start again.");
        }
    }

    static void createPrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (isPosix(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    static void createPrivateFile(Path file) throws IOException {
        if (isPosix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
