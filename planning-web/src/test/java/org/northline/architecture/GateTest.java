package org.northline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.northline.architecture.Code.PROMOTION;
import static org.northline.architecture.Code.keeps;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import org.junit.jupiter.api.Test;
import org.northline.architecture.planted.ethics.review.GateBesideTheGate;
import org.northline.architecture.planted.ethics.review.GateMadeByAMethod;
import org.northline.architecture.planted.ethics.review.GateThatReplaces;
import org.northline.architecture.planted.planning.roadmap.ItemThatClearsItself;

/** Nothing can take the place of the gate, stand before it or speak for it. */
class GateTest {
    @Test
    void onlyPromotionImplementsTheGate() {
        keeps(
                root -> classes()
                        .that(implement(root + ".planning.gate.PromotionGate"))
                        .should()
                        .resideInAPackage(root + PROMOTION),
                GateBesideTheGate.class);
    }

    @Test
    void nothingIsReplacedByInjection() {
        keeps(
                root -> noClasses()
                        .that(resideInAPackage(root + ".."))
                        .should()
                        .beAnnotatedWith("jakarta.enterprise.inject.Alternative")
                        .orShould()
                        .beAnnotatedWith("jakarta.enterprise.inject.Specializes")
                        .orShould()
                        .beAnnotatedWith("jakarta.decorator.Decorator")
                        .orShould()
                        .beAssignableTo("jakarta.enterprise.inject.spi.Extension"),
                GateThatReplaces.class);
    }

    @Test
    void noMethodProducesAGate() {
        keeps(
                root -> noMethods()
                        .that()
                        .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                        .and()
                        .areAnnotatedWith("jakarta.enterprise.inject.Produces")
                        .should()
                        .haveRawReturnType(root + ".planning.gate.PromotionGate")
                        .allowEmptyShould(true),
                GateMadeByAMethod.class);
    }

    @Test
    void onlyPromotionPronouncesAnItemCleared() {
        keeps(
                root -> noClasses()
                        .that(resideInAPackage(root + "..").and(not(resideInAPackage(root + PROMOTION))))
                        .should()
                        .callConstructorWhere(clears(root)),
                ItemThatClearsItself.class);
    }

    private static DescribedPredicate<JavaClass> implement(String port) {
        return describe(
                "implement the gate",
                type -> type.isAssignableTo(port) && !type.getName().equals(port));
    }

    private static DescribedPredicate<JavaConstructorCall> clears(String root) {
        return describe(
                "clear an item",
                call -> call.getTargetOwner().getName().equals(root + ".planning.gate.GateVerdict$Cleared"));
    }
}
