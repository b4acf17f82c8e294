package org.pregap.cli;

import picocli.CommandLine.Option;

/** Options that every command takes. */
final class SharedOptions {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads may work at once (default: as many as there are processors).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--progress", description = "Show progress even where standard error is no terminal.")
    boolean progress;

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;
}
