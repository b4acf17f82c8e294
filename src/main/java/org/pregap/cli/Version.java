package org.pregap.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The program's name and version, as the build knows them. Loads nothing else, so that the answer comes at once. */
public final class Version {
    private Version() {}

    /** {@code Pregap 0.1.0} */
    public static String text() {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/org/pregap/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the program's own version cannot be read", e);
        }
        return "Pregap " + properties.getProperty("version", "(unbuilt)");
    }

    public static void print() {
        System.out.println(text());
    }
}
