package org.pregap.delivery.tags;

import java.time.LocalDate;
import java.util.Optional;
import org.pregap.analysis.Loudness;
import org.pregap.audio.WordLength;
import org.pregap.time.SampleRate;

/**
 * The sound of a file, as far as {@code bext} speaks of it.
 *
 * @param startSample its first sample in the programme, at the file's rate
 * @param loudness of the file
 * @param date of the album
 */
public record Recording(
        SampleRate rate, WordLength words, long startSample, Loudness loudness, Optional<LocalDate> date) {}
