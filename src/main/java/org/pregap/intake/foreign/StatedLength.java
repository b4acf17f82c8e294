package org.pregap.intake.foreign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pregap.audio.AudioSource;
import org.pregap.format.mpeg.XingHeader;
import org.pregap.format.ogg.OggEnd;
import org.pregap.io.FormatException;

/**
 * How long a file says its sound is, and the refusal of one that holds less: it was cut off or is damaged, and a decoder
 * takes such a file as far as it goes without a word.
 *
 * <p>Only what a container or a header states counts. Of bare frames of AAC or MPEG {@code ffprobe} estimates a length by
 * the size of the file, which says nothing.
 */
record StatedLength(double seconds, double slackSeconds) {
    /** Names that ffprobe gives to containers whose own figures its length comes from. */
    private static final Set<String> STATING =
            Set.of("ogg", "mov,mp4,m4a,3gp,3g2,mj2", "wv", "tta", "ape", "tak", "mpc", "mpc8", "caf", "au", "asf");

    private static final String MATROSKA = "matroska,webm";

    /** Matroska counts milliseconds. */
    private static final double LOSSLESS_SLACK_SECONDS = 0.02;

    /** Encoders' filling, which some count in and decoders leave out: up to 5186 samples at 44.1 kHz with HE-AAC. */
    private static final double LOSSY_SLACK_SECONDS = 0.25;

    private static final double MOST_SECONDS = 1e7;

    /** Empty where nothing is stated. */
    static Optional<StatedLength> of(Path file, Probe probe) throws IOException {
        String container = probe.field("format.format_name");
        if (container.equals("mp3")) {
            return XingHeader.of(file).map(xing -> new StatedLength(xing.seconds(), xing.slackSeconds()));
        }
        double slack = probe.coding().lossy() ? LOSSY_SLACK_SECONDS : LOSSLESS_SLACK_SECONDS;
        Optional<Double> stated = Optional.empty();
        if (STATING.contains(container)) {
            stated = seconds(probe.field("duration"));
        } else if (container.equals(MATROSKA)
                && probe.field("format.nb_streams").equals("1")) {
            stated = seconds(probe.field("format.duration"));
        }
        return stated.map(seconds -> new StatedLength(seconds, slack));
    }

    private static Optional<Double> seconds(String text) {
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            return Optional.empty();
        }
        return Optional.of(Double.valueOf(text)).filter(seconds -> seconds < MOST_SECONDS);
    }

    /** @throws FormatException if it is Ogg and its last page is missing, as it is where a file was cut off */
    static void requireEnd(Path file, Probe probe) throws IOException {
        if (probe.field("format.format_name").equals("ogg")) {
            OggEnd.require(file);
        }
    }

    /**
     * @param decoded what came out
     * @param words what the decoder said last; may be empty
     * @throws FormatException if less came out than is stated
     */
    void require(Path file, AudioSource decoded, String words) throws FormatException {
        double found =
                decoded.lengthSamples() / (double) decoded.format().rate().hz();
        if (found < seconds - slackSeconds) {
            throw new FormatException(
                    file.toString(),
                    "",
                    String.format(
                            Locale.ROOT,
                            "says that it holds %.3f s of sound, and ffmpeg decodes %.3f s; it was cut off or is damaged,"
                                    + " get a whole copy%s",
                            seconds,
                            found,
                            words.isEmpty() ? "" : " (ffmpeg says: " + words + ")"));
        }
    }
}
