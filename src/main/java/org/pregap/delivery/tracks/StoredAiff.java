package org.pregap.delivery.tracks;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.pregap.audio.AudioSource;
import org.pregap.audio.PcmRun;
import org.pregap.format.aiff.AiffFile;
import org.pregap.format.aiff.AiffReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FileDigest;
import org.pregap.parallel.Job;

/** An AIFF file, whose samples lie there as the words they were, but big-endian. */
record StoredAiff(AiffFile file) implements StoredTrack {
    private static final int BLOCK_SAMPLES = 1 << 16;

    static StoredTrack open(Path path) throws IOException {
        return new StoredAiff(AiffReader.open(path));
    }

    @Override
    public AudioSource sound() {
        return file;
    }

    @Override
    public String samplesMd5(Job job) throws IOException {
        MessageDigest digest = FileDigest.newMd5();
        PcmRun samples = file.samples();
        int wordBytes = samples.bytesPerSample() / file.format().channels();
        byte[] block = new byte[BLOCK_SAMPLES * samples.bytesPerSample()];
        long end = samples.offsetBytes() + samples.lengthSamples() * samples.bytesPerSample();
        try (FileBytes bytes = FileBytes.open(file.path())) {
            for (long at = samples.offsetBytes(); at < end; at += block.length) {
                job.check();
                int count = (int) Math.min(block.length, end - at);
                bytes.read(at, block, 0, count);
                turn(block, count, wordBytes);
                FileDigest.update(digest, block, count);
            }
        }
        return FileDigest.hex(digest.digest());
    }

    /** From big-endian to little-endian, in place. */
    private static void turn(byte[] block, int count, int wordBytes) {
        for (int word = 0; word < count; word += wordBytes) {
            int last = word + wordBytes - 1;
            byte first = block[word];
            block[word] = block[last];
            block[last] = first;
        }
    }
}
