package org.pregap.delivery.tracks;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.pregap.audio.AudioSource;
import org.pregap.audio.PcmRun;
import org.pregap.format.wav.WavFile;
import org.pregap.format.wav.WavReader;
import org.pregap.io.FileBytes;
import org.pregap.io.FileDigest;
import org.pregap.parallel.Job;

/** A WAV file, whose samples lie there as the words they were. */
record StoredWav(WavFile file) implements StoredTrack {
    private static final int BLOCK_BYTES = 1 << 18;

    static StoredTrack open(Path path) throws IOException {
        return new StoredWav(WavReader.open(path));
    }

    @Override
    public AudioSource sound() {
        return file;
    }

    @Override
    public String samplesMd5(Job job) throws IOException {
        MessageDigest digest = FileDigest.newMd5();
        byte[] block = new byte[BLOCK_BYTES];
        PcmRun samples = file.samples();
        long end = samples.offsetBytes() + samples.lengthSamples() * samples.bytesPerSample();
        try (FileBytes bytes = FileBytes.open(file.path())) {
            for (long at = samples.offsetBytes(); at < end; ) {
                job.check();
                int count = (int) Math.min(BLOCK_BYTES, end - at);
                bytes.read(at, block, 0, count);
                FileDigest.update(digest, block, count);
                at += count;
            }
        }
        return FileDigest.hex(digest.digest());
    }
}
