package org.pregap.playback;

import java.io.IOException;
import javax.sound.sampled.SourceDataLine;
import org.pregap.time.SampleRate;

/** A line of Java's that runs. */
final class JavaSoundLine implements SoundLine {
    private final String device;
    private final SourceDataLine line;
    private final SampleRate rate;

    JavaSoundLine(String device, SourceDataLine line, SampleRate rate) {
        this.device = device;
        this.line = line;
        this.rate = rate;
    }

    @Override
    public String device() {
        return device;
    }

    @Override
    public SampleRate rate() {
        return rate;
    }

    @Override
    public int bits() {
        return line.getFormat().getSampleSizeInBits();
    }

    @Override
    public int bufferSamples() {
        return line.getBufferSize() / line.getFormat().getFrameSize();
    }

    /** Java writes less than it was given only if the device failed, or the line was closed. */
    @Override
    public void write(byte[] words, int count) throws IOException {
        if (line.write(words, 0, count) < count) {
            throw new IOException("\"" + device + "\" takes no more sound; connect it again and play,"
                    + " or choose another sound device");
        }
    }

    @Override
    public long playedSamples() {
        return line.getLongFramePosition();
    }

    @Override
    public void close() {
        line.close();
    }
}
