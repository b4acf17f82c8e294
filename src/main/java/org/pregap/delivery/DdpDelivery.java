package org.pregap.delivery;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pregap.delivery.image.DiscLoudness;
import org.pregap.layout.DiscContents;
import org.pregap.render.words.Overs;
import org.pregap.render.words.Stretch;
import org.pregap.render.words.Words;

/**
 * A DDP that was written and proved.
 *
 * @param dialect the name of the dialect it is written in
 * @param imageFile the name of its image
 * @param contents what it says of the disc
 * @param words rate, word length and dither of the image
 * @param stretches where the audio passed untouched and where it was dithered
 * @param overs what had to be clamped
 * @param loudness measured from the image, where that was wanted
 * @param files the MD5 of every file, by name
 */
public record DdpDelivery(
        String dialect,
        String imageFile,
        DiscContents contents,
        Words words,
        List<Stretch> stretches,
        Overs overs,
        Optional<DiscLoudness> loudness,
        Map<String, String> files) {
    public DdpDelivery {
        stretches = List.copyOf(stretches);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
