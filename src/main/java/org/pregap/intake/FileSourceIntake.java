package org.pregap.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.audio.PcmFormat;
import org.pregap.audio.SourceTags;
import org.pregap.format.ogg.VorbisFile;
import org.pregap.intake.foreign.DecodedSource;
import org.pregap.io.FileDigest;
import org.pregap.io.FormatException;
import org.pregap.model.Source;
import org.pregap.model.Source.Coding;
import org.pregap.model.SourceFormat;

/**
 * Takes files in: reads each to its end, so that a damaged one is refused here and not when the master is due, and notes
 * its digest, its length and the word length that it really uses.
 */
public final class FileSourceIntake implements SourceIntake {
    private final Runnable check;

    /** @param check is called often and may throw to end the work */
    public FileSourceIntake(Runnable check) {
        this.check = check;
    }

    @Override
    public TakenIn take(Path file) throws IOException {
        AudioSource audio = AudioFiles.open(file, check);
        String digest = FileDigest.sha256(file, read -> check.run());
        int effectiveBits = scan(file, audio);
        SourceTags tags = TagReader.read(file, audio);
        return new TakenIn(source(file, digest, effectiveBits, audio), tags);
    }

    /** @throws FormatException if the model takes no source of that kind or length */
    private static Source source(Path file, String digest, int effectiveBits, AudioSource audio)
            throws FormatException {
        PcmFormat format = audio.format();
        try {
            return new Source(
                    pathOf(file),
                    digest,
                    new SourceFormat(format.rate(), format.channels(), format.bits(), format.floating()),
                    effectiveBits,
                    audio.lengthSamples(),
                    coding(audio));
        } catch (IllegalArgumentException e) {
            throw new FormatException(file.toString(), "", String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Coding> coding(AudioSource audio) {
        if (audio instanceof DecodedSource decoded) {
            return Optional.of(decoded.coding());
        }
        return audio instanceof VorbisFile ? Optional.of(new Coding("Vorbis", true)) : Optional.empty();
    }

    private int scan(Path file, AudioSource audio) throws IOException {
        try (AudioStream stream = AudioFiles.openVerified(audio)) {
            return SampleScan.effectiveBits(file.toString(), audio, stream, check);
        }
    }

    /** Absolute and with {@code /} on every system, as the model has it. */
    private static String pathOf(Path file) {
        return file.toAbsolutePath().normalize().toString().replace(File.separatorChar, '/');
    }
}
