package org.pregap;

import org.pregap.cli.CommandLineRun;
import org.pregap.cli.Version;

/** The entry point. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
            // The commonest question of scripts is answered before anything else is loaded.
            Version.print();
            return;
        }
        System.exit(CommandLineRun.ofProcess(args));
    }
}
