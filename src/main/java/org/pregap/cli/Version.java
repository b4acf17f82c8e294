package org.pregap.cli;

import org.pregap.workspace.Program;

/** The program's name and version, as the build knows them. Loads hardly anything else, so that the answer comes at once. */
public final class Version {
    private Version() {}

    /** {@code Pregap 0.1.0} */
    public static String text() {
        return Program.nameAndVersion();
    }

    public static void print() {
        System.out.println(text());
    }
}
