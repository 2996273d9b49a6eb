package org.northline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.northline.architecture.Code.ETHICS;
import static org.northline.architecture.Code.GATE_PORT;
import static org.northline.architecture.Code.PLANNING;
import static org.northline.architecture.Code.PROMOTION;
import static org.northline.architecture.Code.SERVER;
import static org.northline.architecture.Code.SHARED;
import static org.northline.architecture.Code.WEB;
import static org.northline.architecture.Code.keeps;

import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.northline.architecture.planted.ethics.promotion.GateThatShowsAPage;
import org.northline.architecture.planted.ethics.review.ReviewThatEditsTheRoadmap;
import org.northline.architecture.planted.ethics.review.ReviewThatIsAGate;
import org.northline.architecture.planted.planning.gate.PortThatKnowsTheRoadmap;
import org.northline.architecture.planted.planning.roadmap.ItemThatKnowsItsRoadmap;
import org.northline.architecture.planted.planning.roadmap.ItemThatKnowsTheGate;
import org.northline.architecture.planted.planning.roadmap.ItemThatStartsAServer;
import org.northline.architecture.planted.planning.roadmap.ItemThatWritesJson;
import org.northline.architecture.planted.planning.shared.IdThatKnowsTheRoadmap;
import org.northline.architecture.planted.web.roadmap.PageThatKeepsItems;

class ModulesTest {
    static Stream<String> packages() {
        return Code.PACKAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageThatARuleNamesExists(String name) {
        Assertions.assertThat(Code.ALL.that(resideInAPackage(Code.ROOT + name))).isNotEmpty();
    }

    @Test
    void planningKnowsNeitherTheGateNorTheWeb() {
        keeps(
                root -> noClasses()
                        .that(resideInAPackage(root + PLANNING))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(root + ETHICS, root + WEB)),
                ItemThatKnowsTheGate.class);
    }

    @Test
    void ethicsKnowsOfPlanningOnlyThePortAndWhatIsShared() {
        keeps(
                root -> noClasses()
                        .that(resideInAPackage(root + ETHICS))
                        .should()
                        .dependOnClassesThat(resideInAPackage(root + PLANNING)
                                .and(not(resideInAnyPackage(root + GATE_PORT, root + SHARED)))),
                ReviewThatEditsTheRoadmap.class);
    }

    @Test
    void ethicsDoesNotKnowTheWeb() {
        keeps(
                root -> noClasses()
                        .that(resideInAPackage(root + ETHICS))
                        .should()
                        .dependOnClassesThat(resideInAPackage(root + WEB)),
                GateThatShowsAPage.class);
    }

    @Test
    void onlyPromotionOfEthicsSeesThePort() {
        keeps(
                root -> noClasses()
                        .that(resideInAPackage(root + ETHICS).and(not(resideInAPackage(root + PROMOTION))))
                        .should()
                        .dependOnClassesThat(resideInAPackage(root + GATE_PORT)),
                ReviewThatIsAGate.class);
    }

    @Test
    void thePortKnowsOnlyWhatIsShared() {
        keeps(
                root -> classes()
                        .that(resideInAPackage(root + GATE_PORT))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                root + GATE_PORT,
                                root + SHARED,
                                "java..",
                                "org.jspecify.annotations..",
                                "jakarta.validation.constraints..")),
                PortThatKnowsTheRoadmap.class);
    }

    @Test
    void whatIsSharedKnowsNoFeature() {
        keeps(
                root -> noClasses()
                        .that(resideInAPackage(root + SHARED))
                        .should()
                        .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAPackage(root + SHARED)))),
                IdThatKnowsTheRoadmap.class);
    }

    @Test
    void featuresDoNotKnowEachOtherInACircle() {
        keeps(root -> slices().matching(root + ".(*).(*)..").should().beFreeOfCycles(), ItemThatKnowsItsRoadmap.class);
    }

    @Test
    void nobodyKnowsTheLauncher() {
        keeps(
                root -> noClasses()
                        .that(resideInAnyPackage(root + PLANNING, root + ETHICS, root + WEB))
                        .should()
                        .dependOnClassesThat(resideInAPackage(root + SERVER)),
                ItemThatStartsAServer.class);
    }

    @Test
    void jsonIsTheConcernOfTheWebAlone() {
        keeps(
                root -> noClasses()
                        .that(resideInAnyPackage(root + PLANNING, root + ETHICS))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "com.fasterxml.jackson..", "jakarta.json..", "jakarta.ws.rs..", "jakarta.servlet..")),
                ItemThatWritesJson.class);
    }

    @Test
    void theWebKeepsNoAggregates() {
        keeps(
                root -> noClasses()
                        .that(resideInAPackage(root + WEB))
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("jakarta.persistence..").and(not(assignableTo(Throwable.class)))),
                PageThatKeepsItems.class);
    }
}
