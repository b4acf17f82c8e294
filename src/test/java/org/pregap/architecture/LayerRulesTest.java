package org.pregap.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.pregap", importOptions = DoNotIncludeTests.class)
class LayerRulesTest {
    private static final String[] PURE = {
        "org.pregap.time..", "org.pregap.model..", "org.pregap.layout..", "org.pregap.check..", "org.pregap.dsp.."
    };

    /** Each layer with all it may know; the order is the order of reading. The same table is in docs/architecture.md. */
    static final Map<String, List<String>> MAY_KNOW = new LinkedHashMap<>();

    static {
        MAY_KNOW.put("time", List.of());
        MAY_KNOW.put("io", List.of());
        MAY_KNOW.put("parallel", List.of());
        MAY_KNOW.put("picture", List.of());
        MAY_KNOW.put("dsp", List.of());
        MAY_KNOW.put("audio", List.of("time"));
        MAY_KNOW.put("model", List.of("time"));
        MAY_KNOW.put("layout", List.of("model", "time"));
        MAY_KNOW.put("check", List.of("layout", "model", "time"));
        MAY_KNOW.put("format", List.of("io", "audio", "time"));
        MAY_KNOW.put("analysis", List.of("parallel", "dsp", "audio", "io", "time"));
        MAY_KNOW.put("render", List.of("parallel", "layout", "model", "dsp", "audio", "io", "time"));
        MAY_KNOW.put("project", List.of("model", "io", "time"));
        MAY_KNOW.put("playback", List.of("dsp", "audio", "time"));
        MAY_KNOW.put("intake", List.of("format", "model", "audio", "io", "time"));
        MAY_KNOW.put(
                "delivery",
                List.of(
                        "render",
                        "analysis",
                        "format",
                        "check",
                        "parallel",
                        "picture",
                        "layout",
                        "model",
                        "audio",
                        "io",
                        "time"));
        MAY_KNOW.put(
                "workspace",
                List.of(
                        "intake",
                        "delivery",
                        "project",
                        "playback",
                        "render",
                        "analysis",
                        "parallel",
                        "picture",
                        "check",
                        "layout",
                        "model",
                        "audio",
                        "io",
                        "time"));
        MAY_KNOW.put(
                "ui",
                List.of("workspace", "analysis", "parallel", "check", "layout", "model", "dsp", "audio", "io", "time"));
        MAY_KNOW.put("cli", List.of("ui", "workspace", "parallel", "check", "layout", "model", "io", "time"));
    }

    @ArchTest
    static void dependenciesPointInward(JavaClasses classes) {
        MAY_KNOW.forEach((layer, mayKnow) -> {
            String[] allowed = Stream.concat(Stream.of(layer), mayKnow.stream())
                    .map(name -> "org.pregap." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.pregap." + layer + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.pregap..").and(not(resideInAnyPackage(allowed))))
                    .because(layer + " may know " + mayKnow + " and nothing else of ours")
                    .check(classes);
        });
    }

    @ArchTest
    static final ArchRule everyPackageHasItsPlace = classes()
            .should()
            .resideInAnyPackage(Stream.concat(
                            Stream.of("org.pregap"),
                            MAY_KNOW.keySet().stream().map(name -> "org.pregap." + name + ".."))
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule coreKnowsNoWindow = noClasses()
            .that()
            .resideOutsideOfPackage("org.pregap.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "com.formdev..", "net.miginfocom..", "org.kordamp..");

    /** What a part of the window means can be tested without a window. */
    @ArchTest
    static final ArchRule presentersKnowNoWindow = noClasses()
            .that()
            .haveSimpleNameEndingWith("Presenter")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "java.awt..", "com.formdev..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyPicturesDraw = noClasses()
            .that()
            .resideOutsideOfPackages("org.pregap.picture..", "org.pregap.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "com.github.weisj..");

    @ArchTest
    static final ArchRule onlyPlaybackKnowsTheSoundCard = noClasses()
            .that()
            .resideOutsideOfPackage("org.pregap.playback..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.sound..");

    /** Album files, reports, and the answers for programs, which the command line prints as they come. */
    @ArchTest
    static final ArchRule jsonIsMadeInFewPlaces = noClasses()
            .that()
            .resideOutsideOfPackages("org.pregap.project..", "org.pregap.delivery..", "org.pregap.workspace..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..");

    /** Templates are filled where the report for people is made. */
    @ArchTest
    static final ArchRule onlyTheReportIsATemplate = noClasses()
            .that()
            .resideOutsideOfPackage("org.pregap.delivery.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.samskivert..");

    /** What several formats are made of is in {@code parts}, which knows none of them. */
    @ArchTest
    static final ArchRule formatsIgnoreEachOther = slices().matching("org.pregap.format.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("org.pregap.format.parts.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.pregap.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule pureCodeTouchesNothingOutside = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io..", "java.nio.file..", "java.net..", "java.util.logging..", "java.util.concurrent..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule valuesAreFinal = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("org.pregap.time..", "org.pregap.model..", "org.pregap.layout..", "org.pregap.check..")
            .should()
            .haveModifier(FINAL);

    @ArchTest
    static final ArchRule valuesAreRecordsEnumsOrInterfaces = classes()
            .that()
            .resideInAnyPackage("org.pregap.time..", "org.pregap.model..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces();

    @ArchTest
    static final ArchRule threadsStayInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.pregap",
                    "org.pregap.parallel..",
                    "org.pregap.workspace.jobs..",
                    "org.pregap.playback..",
                    "org.pregap.intake.foreign..", // waits for processes, starts no thread
                    "org.pregap.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.concurrent")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class);

    @ArchTest
    static final ArchRule processesStayInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.pregap.intake.foreign..", "org.pregap.ui.theme..") // the desktop's own settings
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class);

    @ArchTest
    static final ArchRule coreIsDeterministic = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.pregap",
                    "org.pregap.cli..",
                    "org.pregap.ui..",
                    "org.pregap.playback..",
                    "org.pregap.workspace..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(Instant.class, "now");

    /** Promise 3: these differ between machines and JVMs; {@code StrictMath} does not. */
    @ArchTest
    static final ArchRule samplesUseReproducibleArithmetic = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.pregap.dsp..",
                    "org.pregap.analysis..",
                    "org.pregap.render..",
                    "org.pregap.model..",
                    "org.pregap.format.flac.encode..") // the same bytes on every machine
            .should()
            .callMethod(Math.class, "sin", double.class)
            .orShould()
            .callMethod(Math.class, "cos", double.class)
            .orShould()
            .callMethod(Math.class, "tan", double.class)
            .orShould()
            .callMethod(Math.class, "exp", double.class)
            .orShould()
            .callMethod(Math.class, "log", double.class)
            .orShould()
            .callMethod(Math.class, "log10", double.class)
            .orShould()
            .callMethod(Math.class, "pow", double.class, double.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheCliPrints = noClasses()
            .that()
            .resideOutsideOfPackage("org.pregap.cli..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule noGenericExceptions = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    static final ArchRule noGrabBags = noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static final ArchRule textInFilesIgnoresTheLocale = noClasses()
            .should()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "toLowerCase");
}
