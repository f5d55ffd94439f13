package org.listpool.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Holds the arrows between packages and the habits that the compiler cannot see. */
class ArchitectureTest {

    private static final String ROOT = "org.listpool";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final String[] ENDS = in("web", "cli", "demo");
    private static final String[] FEATURES = in(
            "intake",
            "waitlist",
            "resources",
            "plan",
            "scenario",
            "theatrelog",
            "audit",
            "access",
            "document",
            "ahead");

    @Test
    void the_model_knows_nobody() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".model..")
                .should()
                .dependOnClassesThat(ours().and(DescribedPredicate.not(under("model"))))
                .because("everybody speaks the model's words. Move what needs more into the package that needs it"));
    }

    @Test
    void the_checker_knows_the_model_alone() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ".check..")
                        .should()
                        .dependOnClassesThat(ours().and(DescribedPredicate.not(under("model", "check"))))
                        .because(
                                "it counts the rules independently. Write the rule again here instead of calling the planner's"));
    }

    @Test
    void changes_know_the_model_alone() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".change..")
                .should()
                .dependOnClassesThat(ours().and(DescribedPredicate.not(under("model", "change"))))
                .because("a change makes one problem of another. Whoever wants it, plans with it elsewhere"));
    }

    @Test
    void the_wire_knows_the_model_and_its_changes_alone() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".wire..")
                .should()
                .dependOnClassesThat(ours().and(DescribedPredicate.not(under("model", "change", "wire"))))
                .because("documents are read before any feature sees them. Check meaning in the feature"));
    }

    @Test
    void the_rules_know_the_model_alone() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".rules..")
                .should()
                .dependOnClassesThat(ours().and(DescribedPredicate.not(under("model", "rules"))))
                .because("a rule is a fact of the field, not of the solver. Pass in what it needs")
                .allowEmptyShould(true));
    }

    @Test
    void the_planner_knows_the_model_its_changes_and_the_rules_alone() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".planning..")
                .should()
                .dependOnClassesThat(ours().and(DescribedPredicate.not(under("model", "change", "rules", "planning"))))
                .because("a problem goes in and a plan comes out. Map to and from storage in the plan feature"));
    }

    @Test
    void the_simulation_knows_the_model_and_the_rules_alone() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".simulate..")
                .should()
                .dependOnClassesThat(ours().and(DescribedPredicate.not(under("model", "rules", "simulate"))))
                .because("a problem and a plan go in and chances come out. Map to and from storage in a feature"));
    }

    @Test
    void the_look_ahead_knows_the_model_the_rules_and_the_simulation_alone() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".lookahead..")
                .should()
                .dependOnClassesThat(
                        ours().and(DescribedPredicate.not(under("model", "rules", "simulate", "lookahead"))))
                .because("a list goes in and counts come out. Map to and from storage in the ahead feature"));
    }

    @Test
    void what_if_knows_the_core_alone() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + ".whatif..")
                        .should()
                        .dependOnClassesThat(ours().and(DescribedPredicate.not(under(
                                "model", "change", "rules", "check", "planning", "simulate", "lookahead", "whatif"))))
                        .because(
                                "a baseline and changes go in and comparable plans come out. Map to and from storage in the scenario feature"));
    }

    @Test
    void the_core_knows_no_framework() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        in("model", "change", "rules", "check", "planning", "simulate", "lookahead", "whatif"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "io.vertx..")
                .because("the core must run in a test or a command without a server. Wire it in the plan feature"));
    }

    @Test
    void only_the_planner_touches_the_solver() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".planning..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold..")
                .because("the solver must stay exchangeable. Add what you need to PlanSearch"));
    }

    @Test
    void only_explanations_touch_score_analysis() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT + ".planning.explain..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("ai.timefold.solver.core.api.score.analysis..")
                        .because(
                                "it left the community edition in the solver's next version. Keep its use in planning.explain"));
    }

    @Test
    void nobody_depends_on_the_ends() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ENDS)
                .and()
                .resideInAPackage(ROOT + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENDS)
                .because("pages, commands and the demo stand at the end. Move what others need into a feature"));
    }

    @Test
    void the_house_knows_no_feature() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + ".house..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FEATURES)
                .because("the house stands under all features. Let the feature implement an interface of the house"));
    }

    @Test
    void features_form_no_cycle() {
        check(slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature must be understood alone. Turn one arrow round with an interface or an event"));
    }

    @Test
    void parts_of_a_feature_form_no_cycle() {
        check(slices().matching(ROOT + ".(*).(*)..")
                .should()
                .beFreeOfCycles()
                .because("parts are for reading one by one. Move the shared type to the part that both know"));
    }

    @Test
    void nobody_asks_the_time_without_a_clock() {
        check(noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("the system's time is asked for") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        JavaClass owner = call.getTargetOwner();
                        return owner.getPackageName().equals("java.time")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(p -> p.isEquivalentTo(Clock.class));
                    }
                })
                .because("tests fix the day. Inject java.time.Clock and pass it to now(clock)"));
    }

    @Test
    void every_door_is_public() {
        check(methods()
                .that(new DescribedPredicate<JavaMethod>("answer an HTTP method") {
                    @Override
                    public boolean test(JavaMethod method) {
                        return method.getAnnotations().stream()
                                .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class));
                    }
                })
                .should()
                .bePublic()
                .because("the framework silently answers 404 for any other. Make the method public"));
    }

    @Test
    void names_say_what_a_type_is() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Impl|Base|Util|Utils|Helper|Manager|Common|Dto|Info|Data)$")
                .because("such a suffix tells nothing. Name the type after what it is in the field"));
    }

    @Test
    void resources_are_named_so() {
        check(classes()
                .that()
                .areAnnotatedWith(jakarta.ws.rs.Path.class)
                .should()
                .haveNameMatching(".*(Resource|Page|Pages)$")
                .because("the suffix is the role: Resource answers JSON, Page answers HTML. Rename it"));
    }

    @Test
    void loggers_take_no_person() {
        Set<String> persons = Set.of("WaitingListEntry", "WaitingListChild", "ChildIdentity", "Case", "PoolingDetails");
        check(noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("a logger takes an entry") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getTargetOwner().isAssignableTo(Logger.class)
                                && call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(p -> persons.contains(p.getSimpleName()));
                    }
                })
                .because("a log is read by people who may not see children. Log counts and codes"));
    }

    @Test
    void nobody_prints_but_the_ends_and_the_start() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ENDS)
                .and()
                .resideInAPackage(ROOT + ".*..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("a service speaks through its log. Use a logger"));
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> ours() {
        return JavaClass.Predicates.resideInAPackage(ROOT + "..");
    }

    private static DescribedPredicate<JavaClass> under(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(in(packages));
    }

    private static String[] in(String... packages) {
        return Arrays.stream(packages).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }
}
