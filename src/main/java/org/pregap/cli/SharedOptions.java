package org.pregap.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that every command takes. */
final class SharedOptions {
    @Spec(Spec.Target.MIXEE)
    CommandSpec command = CommandSpec.create();

    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--progress", description = "Show progress even where standard error is no terminal.")
    boolean progress;

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads may work at once (default: as many as there are processors).")
    void threads(int count) {
        if (count < 1) {
            throw new ParameterException(command.commandLine(), "--threads takes a number from 1 on");
        }
        threads = count;
    }
}
