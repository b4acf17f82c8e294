package org.pregap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pregap.cli.lines.CdTextLines;
import org.pregap.workspace.Destinations;
import org.pregap.workspace.Proof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pregap verify} */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        header = "Reads a delivery or a DDP again from disk and proves it.",
        description = {
            "",
            "Reads every file, compares every checksum, and holds map, PQ description, CD-Text and image against each"
                    + " other; a delivery also against the report beside it. Ends with 1 if anything differs.",
            "",
            "Example:",
            "  pregap verify out",
            ""
        })
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder of a delivery or of a DDP.")
    Path folder = Path.of("");

    @Mixin
    SharedOptions options = new SharedOptions();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Destinations.recover(folder).ifPresent(terminal::note);
        Proof proof = LongWork.run(options, terminal, job -> Proof.of(folder, job));
        if (options.json) {
            terminal.json(proof.toJson());
        } else {
            terminal.findings(proof.findings());
            terminal.line(verdict(proof));
            if (!proof.unproved().isEmpty()) {
                terminal.line(
                        "  there is no report.json, so nothing can be said of " + String.join(", ", proof.unproved()));
            }
            proof.contents().map(CdTextLines::of).orElse(List.of()).forEach(line -> terminal.line("  " + line));
        }
        return proof.isSound() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private String verdict(Proof proof) {
        if (!proof.isSound()) {
            return folder + " is NOT sound: " + CheckCommand.summary(proof.findings());
        }
        String disc = proof.contents()
                .map(contents -> contents.tracks().size()
                        + (contents.tracks().size() == 1 ? " track" : " tracks") + ", lead-out "
                        + contents.leadOut() + ", ")
                .orElse("");
        String checksums = proof.contents().isPresent() ? " as their checksums say" : "";
        String and = proof.contents().isPresent() ? " and" : "";
        return folder + " is sound: " + disc + proof.fileCount() + " files" + checksums
                + (proof.withReport() ? and + " as the report says" : "");
    }
}
