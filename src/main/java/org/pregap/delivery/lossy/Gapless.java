package org.pregap.delivery.lossy;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.delivery.tracks.Container;
import org.pregap.format.mp4.Mp4Sound;
import org.pregap.format.mpeg.XingHeader;
import org.pregap.format.ogg.OpusSound;
import org.pregap.io.FormatException;

/**
 * What a file says that players need to join it to its neighbours without a gap, in samples.
 *
 * @param primingSamples before the sound; of MP3 without the 529 of the decoder
 * @param paddingSamples behind the sound
 * @param lengthSamples of the sound
 */
public record Gapless(long primingSamples, long paddingSamples, long lengthSamples) {
    /** @throws FormatException if the file says nothing of it, or is damaged */
    static Gapless of(Path file, Container container) throws IOException {
        return switch (container) {
            case MP3 -> ofMp3(file);
            case M4A -> {
                Mp4Sound sound = Mp4Sound.read(file);
                yield new Gapless(sound.primingSamples(), sound.paddingSamples(), sound.lengthSamples());
            }
            case OPUS -> {
                OpusSound sound = OpusSound.read(file);
                yield new Gapless(sound.preSkipSamples(), sound.paddingSamples(), sound.lengthSamples());
            }
            case WAV, FLAC, FLAC_SMALL, AIFF -> throw new IllegalArgumentException(container + " is not lossy");
        };
    }

    private static Gapless ofMp3(Path file) throws IOException {
        XingHeader header = XingHeader.of(file)
                .orElseThrow(() -> new FormatException(
                        file.toString(), "", "has no first MPEG frame that says how long its sound is"));
        return new Gapless(header.delaySamples(), header.paddingSamples(), header.lengthSamples());
    }
}
