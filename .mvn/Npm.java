import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Installs a folder's npm packages and runs one of its scripts, each only when its inputs have changed since it last succeeded.
 *
 * <p>Usage: {@code java Npm.java FOLDER [--run=SCRIPT --output=FOLDER] [--input=PATH]...}. The marks lie in
 * {@code node_modules/.northline}, so that {@code mvn clean} keeps them and a fresh {@code npm ci} discards them.
 */
public final class Npm {
    private static final int OLDEST_NODE = 20;
    private static final Set<String> NOT_INPUT = Set.of("node_modules", "dist", "coverage", ".vite", ".tanstack");
    /** What the scripts themselves write among the sources: new after the first run although no input has changed. */
    private static final String GENERATED = ".gen.ts";
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    private final Path folder;
    private final Path marks;
    private final String node;

    private Npm(Path folder, String node) {
        this.folder = folder;
        this.marks = folder.resolve("node_modules/.northline");
        this.node = node;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        String script = null;
        Path output = null;
        List<Path> inputs = new ArrayList<>(List.of(folder));
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            String value = argument.substring(argument.indexOf('=') + 1);
            if (argument.startsWith("--run=")) {
                script = value;
            } else if (argument.startsWith("--output=")) {
                output = folder.resolve(value);
            } else if (argument.startsWith("--input=")) {
                inputs.add(Path.of(value));
            } else {
                throw new IllegalArgumentException("Unknown argument: " + argument);
            }
        }
        try {
            Npm npm = new Npm(folder, installedNode());
            npm.install();
            if (script != null) {
                npm.run(script, inputs, output);
            }
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static String installedNode() throws IOException, InterruptedException, Refused {
        String version;
        try {
            Process process = new ProcessBuilder("node", "--version").redirectErrorStream(true).start();
            version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            process.waitFor();
        } catch (IOException missing) {
            throw new Refused("Node.js " + OLDEST_NODE
                    + " or newer is needed, and no program named node is on the PATH. Install it and build again.");
        }
        int major = Integer.parseInt(version.replaceFirst("^v", "").replaceFirst("\\..*", ""));
        if (major < OLDEST_NODE) {
            throw new Refused("Node.js " + OLDEST_NODE + " or newer is needed; the one on the PATH is " + version
                    + ". Install a newer one and build again.");
        }
        return version;
    }

    private void install() throws IOException, InterruptedException, Refused {
        String wanted = digest(
                Stream.of("package.json", "package-lock.json", ".npmrc").map(folder::resolve).filter(Files::exists).toList());
        if (isMarked("install", wanted)) {
            System.out.println("npm packages of " + folder.getFileName() + " are up to date");
            return;
        }
        npm("ci", "--no-audit", "--no-fund");
        mark("install", wanted);
    }

    private void run(String script, List<Path> inputs, Path output) throws IOException, InterruptedException, Refused {
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            files.addAll(filesBelow(input));
        }
        String wanted = digest(files);
        if (Files.isDirectory(output) && isMarked(script, wanted + digest(filesBelow(output)))) {
            System.out.println("npm run " + script + " of " + folder.getFileName() + " is up to date");
            return;
        }
        npm("run", script);
        if (!Files.isDirectory(output)) {
            throw new Refused("npm run " + script + " ended well but left no " + output + ".");
        }
        mark(script, wanted + digest(filesBelow(output)));
    }

    private void npm(String... words) throws IOException, InterruptedException, Refused {
        List<String> command = new ArrayList<>(List.of(WINDOWS ? "npm.cmd" : "npm"));
        command.addAll(List.of(words));
        System.out.println(String.join(" ", command));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        // A CI variable keeps test runners from waiting for a key.
        builder.environment().putIfAbsent("CI", "true");
        Process process = builder.redirectInput(ProcessBuilder.Redirect.from(nothing())).start();
        try (InputStream lines = process.getInputStream()) {
            lines.transferTo(System.out);
        }
        int exit = process.waitFor();
        if (exit != 0) {
            throw new Refused(String.join(" ", command) + " failed in " + folder + " with exit code " + exit + "; its output is above.");
        }
    }

    private static java.io.File nothing() {
        return new java.io.File(WINDOWS ? "NUL" : "/dev/null");
    }

    private boolean isMarked(String step, String wanted) throws IOException {
        Path mark = markOf(step);
        return Files.exists(mark) && Files.readString(mark).equals(wanted);
    }

    private void mark(String step, String done) throws IOException {
        Files.createDirectories(marks);
        Files.writeString(markOf(step), done);
    }

    private Path markOf(String step) {
        return marks.resolve(step.replace(':', '-') + ".sha256");
    }

    private static List<Path> filesBelow(Path start) throws IOException {
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> below = Files.list(start)) {
            List<Path> files = new ArrayList<>();
            for (Path path : below.sorted().toList()) {
                if (path.toString().endsWith(GENERATED)) {
                    continue;
                }
                if (Files.isRegularFile(path)) {
                    files.add(path);
                } else if (!NOT_INPUT.contains(path.getFileName().toString())) {
                    files.addAll(filesBelow(path));
                }
            }
            return files;
        }
    }

    private String digest(List<Path> files) throws IOException {
        MessageDigest digest = sha256();
        digest.update((node + System.getProperty("os.name") + System.getProperty("os.arch")).getBytes(StandardCharsets.UTF_8));
        for (Path file : files) {
            digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
            try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
                content.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    /** A build that cannot go on, told in one sentence. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String sentence) {
            super(sentence);
        }
    }
}
