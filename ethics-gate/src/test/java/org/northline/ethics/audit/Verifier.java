package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.tools.ToolProvider;

/** The verifier, compiled as {@code java Verify.java} does it: from the source alone, with nothing on its class path. */
final class Verifier {
    private static final Method VERIFY = compiled();

    private Verifier() {}

    static Result run(Path file, Path heads) throws ReflectiveOperationException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = (int) VERIFY.invoke(null, file, heads, new PrintStream(said, true, UTF_8));
        return new Result(code, said.toString(UTF_8));
    }

    /** What it says of a log in which somebody does something in the one open review. */
    static Result ofOpenReview(Path folder, Consumer<Deeds> deeds) throws Exception {
        LogBook log = new LogBook();
        Deeds story = new Deeds(log);
        story.background().people();
        story.background().policy();
        story.background().item(Story.HASH);
        story.review(Story.REVIEW);
        deeds.accept(story);
        return run(log.export(folder.resolve("export"), log.lines()), log.heads(folder.resolve("heads"), log.size()));
    }

    private static Method compiled() {
        try {
            Path program = Files.createTempDirectory(Path.of("target"), "verifier");
            int failed = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "-Xlint:all",
                            "-Werror",
                            "-cp",
                            "",
                            "-d",
                            program.toString(),
                            "src/main/verifier/Verify.java");
            assertThat(failed).isZero();
            @SuppressWarnings("resource") // Open as long as its class is used.
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {program.toUri().toURL()}, null);
            return loader.loadClass("Verify").getMethod("verify", Path.class, Path.class, PrintStream.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its exit code and what it said. */
    record Result(int code, String said) {}
}
