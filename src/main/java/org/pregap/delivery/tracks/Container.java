package org.pregap.delivery.tracks;

import java.io.IOException;
import java.nio.file.Path;
import org.pregap.audio.WordLength;
import org.pregap.delivery.tags.Tagging;
import org.pregap.format.aiff.AiffWriter;
import org.pregap.parallel.Job;
import org.pregap.render.words.Words;

/**
 * What the samples of a track file are packed into: how such a file is written, tagged and read back. What another program
 * encodes is first a WAV.
 */
public enum Container {
    WAV("wav", PcmTrackWriter::createWav, StoredPcm::openWav, Tagging.WAV),
    FLAC("flac", FlacTrackWriter::create, StoredFlac::open, Tagging.FLAC),
    /** As FLAC, encoded with more patience. */
    FLAC_SMALL("flac", FlacTrackWriter::createSmall, StoredFlac::open, Tagging.FLAC),
    AIFF("aiff", PcmTrackWriter::createAiff, StoredPcm::openAiff, Tagging.AIFF),
    MP3("mp3", PcmTrackWriter::createWav, StoredPcm::openWav, Tagging.MP3),
    M4A("m4a", PcmTrackWriter::createWav, StoredPcm::openWav, Tagging.M4A),
    OPUS("opus", PcmTrackWriter::createWav, StoredPcm::openWav, Tagging.OPUS);

    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method holds no state
    private final Creator creator;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method holds no state
    private final Opener opener;

    @SuppressWarnings("ImmutableEnumChecker") // it holds no state
    private final Tagging tagging;

    /** Begins a new file. */
    @FunctionalInterface
    interface Creator {
        /**
         * @param words what it is to hold
         * @param lengthSamples how many samples will be written
         * @param job on whose threads the work may be shared; the bytes do not depend on how many
         */
        TrackWriter create(Path file, Words words, long lengthSamples, Job job) throws IOException;
    }

    /** Reads what lies on disk, as anybody does who gets it. */
    @FunctionalInterface
    interface Opener {
        /** @throws org.pregap.io.FormatException if it is no such file */
        StoredTrack open(Path file) throws IOException;
    }

    Container(String ending, Creator creator, Opener opener, Tagging tagging) {
        this.ending = ending;
        this.creator = creator;
        this.opener = opener;
        this.tagging = tagging;
    }

    /** The ending of file names, without the dot. */
    public String ending() {
        return ending;
    }

    /** How many samples such a file can count; those that can count more than any album has know no limit here. */
    public long mostSamples(WordLength words) {
        return switch (this) {
            case WAV, FLAC, FLAC_SMALL, MP3, M4A, OPUS -> Long.MAX_VALUE;
            case AIFF -> AiffWriter.mostSamples(words);
        };
    }

    Creator creator() {
        return creator;
    }

    Opener opener() {
        return opener;
    }

    /** How such a file is tagged. */
    public Tagging tagging() {
        return tagging;
    }
}
