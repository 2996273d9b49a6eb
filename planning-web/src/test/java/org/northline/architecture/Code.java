package org.northline.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** The code under test, its package names and the way a rule is proven. */
final class Code {
    static final String ROOT = "org.northline";
    static final String PLANNING = ".planning..";
    static final String GATE_PORT = ".planning.gate..";
    static final String SHARED = ".planning.shared..";
    static final String ROADMAP = ".planning.roadmap..";
    static final String PORTFOLIO = ".planning.portfolio..";
    static final String ETHICS = ".ethics..";
    static final String PROMOTION = ".ethics.promotion..";
    static final String WEB = ".web..";

    /** Not on this module's class path, so no rule can find its classes; that nobody reaches for them can be found. */
    static final String SERVER = ".server..";

    static final List<String> PACKAGES =
            List.of(PLANNING, GATE_PORT, SHARED, ROADMAP, PORTFOLIO, ETHICS, PROMOTION, WEB);

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final String PLANTED_ROOT = "org.northline.architecture.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);

    private Code() {}

    /** The rule holds for the code, and would not if the planted class were part of it. */
    static void keeps(Function<String, ArchRule> rule, Class<?> violator) {
        rule.apply(ROOT).check(ALL);

        assertThatThrownBy(() -> rule.apply(PLANTED_ROOT).allowEmptyShould(true).check(PLANTED))
                .as("the rule must catch " + violator.getSimpleName())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(violator.getName());
    }
}
