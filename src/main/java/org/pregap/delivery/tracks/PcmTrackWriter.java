package org.pregap.delivery.tracks;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.format.aiff.AiffWriter;
import org.pregap.format.parts.PcmFileWriter;
import org.pregap.format.wav.WavWriter;
import org.pregap.parallel.Job;
import org.pregap.render.words.Words;

/** A WAV or an AIFF file: the words as they are, in the order of bytes that the format asks for. */
record PcmTrackWriter(PcmFileWriter writer) implements TrackWriter {
    static TrackWriter createWav(Path file, Words words, long lengthSamples, Job job) throws IOException {
        job.check();
        return new PcmTrackWriter(WavWriter.create(file, words.rate(), words.length(), lengthSamples));
    }

    static TrackWriter createAiff(Path file, Words words, long lengthSamples, Job job) throws IOException {
        job.check();
        return new PcmTrackWriter(AiffWriter.create(file, words.rate(), words.length(), lengthSamples));
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        writer.write(bytes, from, count);
    }

    @Override
    public void finish(String samplesMd5) throws IOException {
        writer.finish();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
