package org.northline.browser;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Chromium on this machine: the one that CHROME_BIN names, else one that the system has, else, on Linux x64, the one that the npm package
 * {@code @sparticuz/chromium} carries. No browser is a failure and never a reason to skip a journey.
 */
record BrowserProgram(Path path, List<String> arguments, Map<String, String> environment) {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "msedge.exe",
            "chrome.exe");

    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

    static BrowserProgram find() {
        return named().or(BrowserProgram::installed).orElseGet(BrowserProgram::packaged);
    }

    private static Optional<BrowserProgram> named() {
        String name = System.getenv().getOrDefault("CHROME_BIN", "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!Files.isExecutable(Path.of(name))) {
            throw new IllegalStateException("CHROME_BIN is " + name + ", which is not a program.");
        }
        return Optional.of(of(Path.of(name)));
    }

    static Optional<BrowserProgram> installed() {
        Stream<Path> onThePath = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onThePath, PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst()
                .map(BrowserProgram::of);
    }

    /** The package's own script unpacks the browser with the libraries it needs. */
    static BrowserProgram packaged() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (!system.equals("linux") || !System.getProperty("os.arch").equals("amd64")) {
            throw new IllegalStateException("The journeys need a browser, and none was found:"
                    + " install Chromium, Chrome or Edge, or name one in the variable CHROME_BIN.");
        }
        Path target = Path.of("target/browser").toAbsolutePath();
        try (FileChannel unpacking = alone(target)) {
            ProcessBuilder builder = new ProcessBuilder(
                            "node",
                            "--input-type=module",
                            "--eval",
                            "const { default: chromium } = await import('@sparticuz/chromium');"
                                    + "process.stdout.write(await chromium.executablePath());")
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("TMPDIR", target.toString());
            // Makes the package unpack its shared libraries too.
            builder.environment().put("AWS_EXECUTION_ENV", "AWS_Lambda_nodejs22.x");
            Process process = builder.start();
            String path = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
            return new BrowserProgram(
                    Path.of(path),
                    Stream.concat(QUIET.stream(), Stream.of("--headless=shell", "--disable-dev-shm-usage"))
                            .toList(),
                    Map.of(
                            "LD_LIBRARY_PATH", target.resolve("al2023/lib").toString(),
                            "FONTCONFIG_FILE", fontsBelow(target).toString()));
        } catch (IOException failure) {
            throw new IllegalStateException("The browser that the npm package carries cannot be unpacked.", failure);
        }
    }

    /** One process after the other: what another one is still writing cannot be run. Until the channel is closed. */
    private static FileChannel alone(Path target) throws IOException {
        Files.createDirectories(target);
        FileChannel channel =
                FileChannel.open(target.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    /** The package's own list of fonts names folders that this machine may not have, and a browser without any font crashes. */
    private static Path fontsBelow(Path target) throws IOException {
        return Files.writeString(target.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig><dir>%1$s/fonts</dir><cachedir>%1$s/fonts-cache</cachedir></fontconfig>
                """.formatted(target));
    }

    private static BrowserProgram of(Path path) {
        return new BrowserProgram(path, QUIET, Map.of());
    }
}
