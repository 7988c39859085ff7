package plumbline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Dependencies point inwards: the domain knows neither how facts are stored nor how it is asked.
@AnalyzeClasses(
        packages = "plumbline",
        importOptions = {ImportOption.DoNotIncludeTests.class})
class DependenciesTest {

    private static final String[] DOMAIN = {
        "plumbline.fact..",
        "plumbline.claim..",
        "plumbline.verdict..",
        "plumbline.text..",
        "plumbline.catalogue..",
        "plumbline.check..",
        "plumbline.election..",
        "plumbline.resolution..",
        "plumbline.statement.."
    };

    private static final String[] EDGE = {
        "plumbline.http..", "plumbline.store..", "plumbline.function..", "plumbline.local.."
    };

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_EDGE =
            noClasses()
                    .that()
                    .resideInAnyPackage(DOMAIN)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(EDGE);

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_JSON =
            noClasses()
                    .that()
                    .resideInAnyPackage(DOMAIN)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "plumbline.json..",
                            "plumbline.factfile..",
                            "tools.jackson..",
                            "com.fasterxml..");

    @ArchTest
    static final ArchRule ONLY_THE_EDGE_KNOWS_AWS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(EDGE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("software.amazon..", "com.amazonaws..");

    @ArchTest
    static final ArchRule THE_TABLE_KNOWS_NO_HTTP =
            noClasses()
                    .that()
                    .resideInAPackage("plumbline.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "plumbline.http..", "plumbline.function..", "plumbline.local..");

    @ArchTest
    static final ArchRule HTTP_LEAVES_DYNAMODB_TO_THE_TABLE =
            noClasses()
                    .that()
                    .resideInAnyPackage("plumbline.http..", "plumbline.function..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("software.amazon..");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_ONE_MACHINE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("plumbline.local..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("plumbline.local..");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("plumbline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_IS_CALLED_AFTER_NOTHING =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Service|Impl)");
}
