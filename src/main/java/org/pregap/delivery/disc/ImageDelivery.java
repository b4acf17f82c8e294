package org.pregap.delivery.disc;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.delivery.image.DiscLoudness;
import org.pregap.layout.DiscContents;
import org.pregap.render.words.Overs;
import org.pregap.render.words.Stretch;
import org.pregap.render.words.Words;

/**
 * A disc as one file with a CUE sheet that was written and proved.
 *
 * @param kind of the file with the sound
 * @param contents what the sheet says of the disc
 * @param words rate, word length and dither of the sound
 * @param stretches where the audio passed untouched and where it was dithered, counted from 00:00:00
 * @param overs what had to be clamped
 * @param leftOut what of the programme lies before 00:02:00 and is in no file
 * @param loudness measured from the file, where that was wanted
 * @param files the MD5 of both files by name, that with the sound first
 */
public record ImageDelivery(
        ImageKind kind,
        DiscContents contents,
        Words words,
        List<Stretch> stretches,
        Overs overs,
        LeftOut leftOut,
        Optional<DiscLoudness> loudness,
        Map<String, String> files) {

    /**
     * What a conversion of the whole programme rang before its first sample.
     *
     * @param samples that are not digital silence
     * @param peakDbfs the loudest of them; minus infinity for none
     */
    public record LeftOut(long samples, double peakDbfs) {}

    public ImageDelivery {
        stretches = List.copyOf(stretches);
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** The name of the file with the sound. */
    public String soundFile() {
        return files.keySet().iterator().next();
    }
}
