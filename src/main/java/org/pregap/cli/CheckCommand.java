package org.pregap.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pregap.check.Finding;
import org.pregap.check.Severity;
import org.pregap.workspace.Destinations;
import org.pregap.workspace.Inspection;
import org.pregap.workspace.ddp.DdpProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pregap check} */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Holds an album or a DDP against the rules of the disc.",
        description = {
            "",
            "Prints what breaks a rule, where, why the rule is there and how to mend it. Ends with 1 if anything is an"
                    + " error.",
            "",
            "Example:",
            "  pregap check album.pregap",
            "  pregap check out/DDP --json",
            "  pregap check album.pregap --profile plant",
            ""
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ALBUM|DDP", description = "An album file, or the folder of a DDP or a delivery.")
    Path path = Path.of("");

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE.json",
            description = "Hold the album against the rules as a delivery for this plant would: a name from"
                    + " templates/profiles, or a file.")
    @Nullable
    String profile;

    @Mixin
    SharedOptions options = new SharedOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Destinations.recover(path).ifPresent(terminal::note);
        Inspection inspection = inspection();
        List<Finding> findings = inspection.findings();
        if (options.json) {
            terminal.json(inspection.checkJson());
        } else {
            terminal.findings(findings);
            terminal.line(summary(findings));
        }
        return findings.stream().anyMatch(Finding::isError) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private Inspection inspection() throws IOException {
        if (profile == null) {
            return Inspection.of(path);
        }
        if (Files.isDirectory(path)) {
            throw new UsageException(
                    "--profile is for an album; " + path + " is a folder, whose DDP is written already");
        }
        return Inspection.ofAlbum(path, DdpProfile.read(profile, Home.folder()).options());
    }

    static String summary(List<Finding> findings) {
        return count(findings, Severity.ERROR) + ", " + count(findings, Severity.WARNING) + ", "
                + count(findings, Severity.NOTE);
    }

    private static String count(List<Finding> findings, Severity severity) {
        long count = findings.stream().filter(f -> f.severity() == severity).count();
        return count + " " + severity.id() + (count == 1 ? "" : "s");
    }
}
