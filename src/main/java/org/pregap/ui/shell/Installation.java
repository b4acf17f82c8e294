package org.pregap.ui.shell;

import java.nio.file.Path;

/**
 * What the program knows of itself.
 *
 * @param version for people: {@code pregap 0.1.0}
 * @param home where it is installed: the folder that holds {@code docs} and {@code templates}
 */
public record Installation(String version, Path home) {}
