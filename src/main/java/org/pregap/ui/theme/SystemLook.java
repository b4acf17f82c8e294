package org.pregap.ui.theme;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Whether the system is light or dark, where it tells. Asks a program of the system and waits for its answer, so it is work
 * for a job.
 *
 * @param command prints the answer
 * @param isDark of what it printed, in lower case
 */
record SystemLook(List<String> command, Predicate<String> isDark) {
    private static final String REGISTRY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";

    /** @param osName as in the system property {@code os.name} */
    static SystemLook of(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new SystemLook(
                    List.of("reg", "query", REGISTRY, "/v", "AppsUseLightTheme"), answer -> answer.contains("0x0"));
        }
        if (name.startsWith("mac")) {
            return new SystemLook(
                    List.of("defaults", "read", "-g", "AppleInterfaceStyle"), answer -> answer.contains("dark"));
        }
        return new SystemLook(
                List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"),
                answer -> answer.contains("dark"));
    }

    /** Light where nothing tells. */
    Look ask() {
        try {
            Process asked = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            asked.getOutputStream().close();
            try (BufferedReader answer = asked.inputReader()) {
                return read(answer.lines().toList());
            }
        } catch (IOException silent) {
            return Look.LIGHT;
        }
    }

    Look read(List<String> answer) {
        return isDark.test(String.join("\n", answer).toLowerCase(Locale.ROOT)) ? Look.DARK : Look.LIGHT;
    }
}
