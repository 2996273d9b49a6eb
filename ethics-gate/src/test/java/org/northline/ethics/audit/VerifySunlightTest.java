package org.northline.ethics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the verifier makes of a statement and of what people would say aloud. */
class VerifySunlightTest {
    private static final String SUNLIGHT = "\nIN THE SUNLIGHT\nSU-01 Write the headline.\nANSWERED\n  | Shops learn\n";
    private static final String ANSWERS = "\nANSWERS\nFM-01 Who pays?\nANSWERED\n  | Clinics\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"v3" + SUNLIGHT + ANSWERS, "v2" + ANSWERS + "SU-01 Write the headline.\n"})
    @DisplayName("I-7 What would be said aloud stands before all other answers, or where it stood before")
    void statementTellsIt(String rest) throws Exception {
        Verifier.Result result = verify(rest);

        assertThat(result.code()).as(result.said()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v3" + ANSWERS,
                "v3" + ANSWERS + SUNLIGHT,
                "v3" + ANSWERS + "SU-01 Write the headline.\n",
                "v3\nIN THE SUNLIGHT\n  | \n  | SU-01 Write the headline.\n" + ANSWERS
            })
    @DisplayName("I-7 A statement that leaves it out, or hides it among the others, is found")
    void statementHidesIt(String rest) throws Exception {
        Verifier.Result result = verify(rest);

        assertThat(result.code()).as(result.said()).isEqualTo(2);
        assertThat(result.said()).startsWith("RULE BROKEN: I-7:").contains("said aloud");
    }

    private Verifier.Result verify(String rest) throws Exception {
        return Verifier.ofOpenReview(folder, story -> {
            story.answered("SU-01", Story.LEAD);
            story.sealedWith("NORTHLINE STATEMENT stmt/" + rest.substring(0, 2) + "\n" + rest.substring(2));
        });
    }
}
