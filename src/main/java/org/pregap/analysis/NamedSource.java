package org.pregap.analysis;

import org.pregap.audio.AudioSource;

/**
 * Something to measure.
 *
 * @param name for messages, such as the file's path
 */
public record NamedSource(String name, AudioSource audio) {}
