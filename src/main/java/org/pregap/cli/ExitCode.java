package org.pregap.cli;

/** How a command ends, for scripts. */
final class ExitCode {
    static final int DONE = 0;
    /** The rules, or a comparison, found an error. */
    static final int FINDINGS = 1;
    /** The command was called wrongly. */
    static final int USAGE = 2;
    /** A file is missing, damaged or of an unsuitable kind. */
    static final int INPUT = 3;
    /** The disk or the system failed. */
    static final int IO = 4;
    /** A bug of Pregap's. */
    static final int BUG = 70;
    /** Ended on request; what Ctrl+C gives. */
    static final int CANCELLED = 130;

    private ExitCode() {}
}
