package org.pregap.cli;

import java.nio.file.Path;

/** What only the launcher knows, and tells in system properties. */
final class Home {
    private Home() {}

    /** Where the program is installed: the folder that holds {@code templates}. */
    static Path folder() {
        return Path.of(System.getProperty("pregap.home", ""));
    }

    /** Whether somebody is there to see progress; Java itself cannot tell for standard error. */
    static boolean errorsGoToTerminal() {
        return Boolean.getBoolean("pregap.terminal");
    }
}
