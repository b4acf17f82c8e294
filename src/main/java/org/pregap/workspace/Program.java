package org.pregap.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.stream.Collectors;

/** What this program is called in reports. */
public final class Program {
    private Program() {}

    /** {@code Java 17.0.15}: what the program runs on. */
    static String javaVersion() {
        return "Java "
                + Runtime.version().version().stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    /** {@code Pregap 0.1.0}, as the build knows it. */
    public static String nameAndVersion() {
        var properties = new Properties();
        try (InputStream in = Program.class.getResourceAsStream("/org/pregap/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the program's own version cannot be read", e);
        }
        return "Pregap " + properties.getProperty("version", "(unbuilt)");
    }
}
