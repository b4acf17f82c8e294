package org.pregap.delivery.tracks;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.pregap.audio.AudioSource;
import org.pregap.audio.PcmRun;
import org.pregap.format.aiff.AiffReader;
import org.pregap.format.parts.PcmFile;
import org.pregap.format.wav.WavReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FileDigest;
import org.pregap.parallel.Job;

/** A WAV or an AIFF file, whose samples lie there as the words they were, but in AIFF big-endian. */
record StoredPcm(PcmFile file) implements StoredTrack {
    private static final int BLOCK_SAMPLES = 1 << 16;

    static StoredTrack openWav(Path path) throws IOException {
        return new StoredPcm(WavReader.open(path));
    }

    static StoredTrack openAiff(Path path) throws IOException {
        return new StoredPcm(AiffReader.open(path));
    }

    @Override
    public AudioSource sound() {
        return file;
    }

    @Override
    public String samplesMd5(Job job) throws IOException {
        MessageDigest digest = FileDigest.newMd5();
        PcmRun samples = file.samples();
        byte[] block = new byte[BLOCK_SAMPLES * samples.bytesPerSample()];
        long end = samples.offsetBytes() + samples.lengthSamples() * samples.bytesPerSample();
        try (FileBytes bytes = FileBytes.open(file.path())) {
            for (long at = samples.offsetBytes(); at < end; at += block.length) {
                job.check();
                int count = (int) Math.min(block.length, end - at);
                bytes.read(at, block, 0, count);
                if (samples.encoding().bigEndian()) {
                    samples.encoding().turn(block, count);
                }
                FileDigest.update(digest, block, count);
            }
        }
        return FileDigest.hex(digest.digest());
    }
}
