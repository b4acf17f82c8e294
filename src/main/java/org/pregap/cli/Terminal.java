package org.pregap.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.pregap.check.Finding;
import org.pregap.workspace.PrintableText;

/** Where a command prints: results to standard output, everything about them to standard error. Always UTF-8, LF. */
public final class Terminal {
    private final PrintStream out;
    private final PrintStream err;

    public Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static Terminal ofProcess() {
        return new Terminal(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    void line(String text) {
        out.print(PrintableText.of(text) + "\n");
    }

    /** A remark about what was done. */
    void note(String text) {
        err.print("note: " + PrintableText.of(text) + "\n");
    }

    /** Why it failed. */
    void error(String text) {
        err.print("pregap: " + PrintableText.of(text) + "\n");
    }

    /** The result for programs: the text as it is, with the line feed at its end. */
    void json(String text) {
        out.print(text + "\n");
    }

    /** Findings for people: what, where, why, and how to mend it. */
    void findings(List<Finding> findings) {
        for (Finding finding : findings) {
            StringBuilder text = new StringBuilder();
            text.append(finding.severity().id().toUpperCase(Locale.ROOT)).append(' ');
            text.append(finding.rule().id()).append("  ");
            finding.track().ifPresent(track -> text.append(track == 0 ? "hidden audio: " : "track " + track + ": "));
            text.append(finding.message());
            finding.at().ifPresent(at -> text.append("  [").append(at).append(']'));
            line(text.toString());
            line("        why: " + finding.rule().why());
            line("        fix: " + finding.rule().fixByCommand());
        }
    }
}
