package org.pregap.delivery.lossy;

import java.io.IOException;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.delivery.tracks.CutSounds.Sound;
import org.pregap.format.wav.WavReader;

/** Compares two decoded files, end to end, with what was encoded, around the join between them. */
final class JoinListening {
    private static final int NEAR_PER_SECOND = 100;
    private static final int WIDE_PER_SECOND = 2;
    private static final double DB_OF_POWER = 10;

    /** Sums of squares. */
    private static final class Sums {
        private double programme;
        private double difference;
        private long values;

        void add(Stretch programmePart, Stretch decodedPart, int from, int to) {
            for (int c = 0; c < programmePart.block.channelCount(); c++) {
                double[] meant = programmePart.block.channel(c);
                double[] found = decodedPart.block.channel(c);
                for (int i = from; i < to; i++) {
                    double error = found[i] - meant[i];
                    programme += meant[i] * meant[i];
                    difference += error * error;
                }
                values += to - from;
            }
        }

        double programmeDbfs() {
            return dbfs(programme);
        }

        double differenceDbfs() {
            return dbfs(difference);
        }

        private double dbfs(double sum) {
            return values == 0 || sum == 0 ? Double.NEGATIVE_INFINITY : DB_OF_POWER * StrictMath.log10(sum / values);
        }
    }

    /** Some samples of a sound; silence where it has none. */
    private record Stretch(AudioBlock block) {
        static Stretch read(AudioSource source, long from, int count) throws IOException {
            var block = new AudioBlock(source.format().channels(), Math.max(1, count));
            try (AudioStream stream = source.open(Math.min(from, source.lengthSamples()))) {
                int at = 0;
                int read = count > 0 ? stream.read(block, 0, count) : 0;
                while (read > 0 && at + read < count) {
                    at += read;
                    read = stream.read(block, at, count - at);
                }
                block.clear(at + read, block.capacitySamples());
            }
            return new Stretch(block);
        }
    }

    private JoinListening() {}

    /**
     * @param before what was encoded for the file before the join
     * @param decodedBefore what came out of it
     * @param after what was encoded for the file after the join
     * @param decodedAfter what came out of it
     */
    static LossyJoin compare(Sound before, DecodedSound decodedBefore, Sound after, DecodedSound decodedAfter)
            throws IOException {
        int rateHz = decodedBefore.format().rate().hz();
        int near = rateHz / NEAR_PER_SECOND;
        int wide = rateHz / WIDE_PER_SECOND;
        Sums close = new Sums();
        Sums around = new Sums();
        int tail = (int) Math.min(wide, before.lengthSamples());
        long from = before.lengthSamples() - tail;
        Stretch meant = Stretch.read(WavReader.open(before.path()), from, tail);
        Stretch found = Stretch.read(decodedBefore, from, tail);
        int edge = Math.max(0, tail - near);
        around.add(meant, found, 0, edge);
        close.add(meant, found, edge, tail);
        int head = (int) Math.min(wide, after.lengthSamples());
        meant = Stretch.read(WavReader.open(after.path()), 0, head);
        found = Stretch.read(decodedAfter, 0, head);
        edge = Math.min(near, head);
        close.add(meant, found, 0, edge);
        around.add(meant, found, edge, head);
        return new LossyJoin(
                after.track(),
                decodedBefore.lengthSamples() - before.lengthSamples(),
                close.programmeDbfs(),
                close.differenceDbfs(),
                around.differenceDbfs());
    }
}
