package org.northline.it.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The program that checks an export without the server, run as an outsider runs it. */
public final class Verifier {
    private static final Path PROGRAM = Path.of("../ethics-gate/src/main/verifier/Verify.java");

    private Verifier() {}

    public static Result verify(Path export, Path heads) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        PROGRAM.toString(),
                        export.toString(),
                        heads.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), said);
    }

    /** Its exit code and what it said. */
    public record Result(int code, String said) {}
}
