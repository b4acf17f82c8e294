package org.pregap.playback;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import org.pregap.time.SampleRate;

/** The sound devices that Java knows. Takes words of 24 bits where a device has them, else of 16. */
public final class JavaSoundCard implements SoundCard {
    /** Long enough for a thread that comes late, short enough to be heard at once. */
    private static final int BUFFER_MILLIS = 60;

    private static final int[] BITS = {24, 16};

    @Override
    public List<String> devices() {
        return mixers().map(mixer -> mixer.getMixerInfo().getName()).toList();
    }

    /** A device that does not take the rate is asked for 48 kHz, for 44.1 kHz, and then for any other of an album. */
    @Override
    public SoundLine open(String device, SampleRate wanted) throws IOException {
        Mixer mixer = mixers().filter(
                        one -> device.isEmpty() || one.getMixerInfo().getName().equals(device))
                .findFirst()
                .orElseThrow(() -> new IOException(
                        device.isEmpty()
                                ? "there is no sound device; connect one and choose it"
                                : "\"" + device + "\" is not there; connect it, or choose another sound device"));
        String name = mixer.getMixerInfo().getName();
        String reason = "it takes no rate that an album can have";
        for (SampleRate rate : rates(wanted)) {
            for (int bits : BITS) {
                AudioFormat format = format(rate, bits);
                if (mixer.isLineSupported(info(format))) {
                    try {
                        return new JavaSoundLine(name, opened(mixer, format), rate);
                    } catch (LineUnavailableException | IllegalArgumentException refused) {
                        reason = String.valueOf(refused.getMessage());
                    }
                }
            }
        }
        throw new IOException("\"" + name + "\" cannot be opened: " + reason
                + "; close the program that uses it, or choose another sound device");
    }

    private static Stream<Mixer> mixers() {
        return Stream.of(AudioSystem.getMixerInfo()).map(AudioSystem::getMixer).filter(mixer -> Stream.of(
                        mixer.getSourceLineInfo())
                .anyMatch(info -> SourceDataLine.class.isAssignableFrom(info.getLineClass())));
    }

    private static List<SampleRate> rates(SampleRate wanted) {
        return Stream.concat(Stream.of(wanted, new SampleRate(48_000), SampleRate.CD), SampleRate.ALBUM_RATES.stream())
                .distinct()
                .toList();
    }

    private static SourceDataLine opened(Mixer mixer, AudioFormat format) throws LineUnavailableException {
        var line = (SourceDataLine) mixer.getLine(info(format));
        int samples = (int) (format.getSampleRate() * BUFFER_MILLIS / 1000);
        try {
            line.open(format, samples * format.getFrameSize());
            line.start();
            return line;
        } catch (LineUnavailableException | RuntimeException refused) {
            line.close();
            throw refused;
        }
    }

    private static DataLine.Info info(AudioFormat format) {
        return new DataLine.Info(SourceDataLine.class, format);
    }

    private static AudioFormat format(SampleRate rate, int bits) {
        return new AudioFormat(rate.hz(), bits, 2, true, false);
    }
}
