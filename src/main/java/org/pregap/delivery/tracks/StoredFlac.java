package org.pregap.delivery.tracks;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioSource;
import org.pregap.audio.AudioStream;
import org.pregap.format.flac.FlacFile;
import org.pregap.format.flac.FlacReader;
import org.pregap.parallel.Job;

/** A FLAC file, which carries the MD5 of its samples; they are decoded and compared with it. */
record StoredFlac(FlacFile file) implements StoredTrack {
    private static final int BLOCK_SAMPLES = 1 << 14;

    static StoredTrack open(Path path) throws IOException {
        return new StoredFlac(FlacReader.open(path));
    }

    @Override
    public AudioSource sound() {
        return file;
    }

    @Override
    public String samplesMd5(Job job) throws IOException {
        var block = new AudioBlock(file.format().channels(), BLOCK_SAMPLES);
        try (AudioStream stream = file.openVerified()) {
            while (stream.read(block, 0, BLOCK_SAMPLES) > 0) {
                job.check();
            }
        }
        return file.streamInfo().md5().orElse("missing");
    }
}
