package org.pregap.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pregap.format.mp4.Mp4Sound;
import org.pregap.format.mp4.Mp4Tags;
import org.pregap.format.mpeg.XingHeader;
import org.pregap.format.ogg.OpusBytes;
import org.pregap.format.ogg.OpusSound;
import org.pregap.format.ogg.OpusTags;
import org.pregap.format.ogg.VorbisSeeds;
import org.pregap.testing.Mp4Bytes;
import org.pregap.testing.MpegBytes;

/** What is read back of files that a lossy encoder made: how long they are, and their tags. */
final class LossySubjects {
    private LossySubjects() {}

    static List<Subject> in(Path folder) {
        Subject opus = Subject.of("Opus", folder.resolve("a.opus"), List.of(OpusBytes.whole()), LossySubjects::opus);
        byte[] mp3 = MpegBytes.frame(MpegBytes.MPEG1_STEREO_44100, 32, "Info", 100);
        return List.of(
                Subject.of("MP4", folder.resolve("a.m4a"), List.of(Mp4Bytes.whole(1024)), LossySubjects::mp4),
                Subject.of("MP3, its first words", folder.resolve("a.mp3"), List.of(mp3), file -> {
                    double seconds =
                            XingHeader.of(file).map(XingHeader::seconds).orElse(0.0);
                    Subjects.require(seconds >= 0 && seconds < Long.MAX_VALUE, "no length");
                }),
                opus,
                opus.repaired(VorbisSeeds::repaired));
    }

    private static void mp4(Path file) throws IOException {
        Mp4Sound sound = Mp4Sound.read(file);
        Subjects.require(sound.lengthSamples() >= 0 && sound.paddingSamples() >= 0, "a length below nothing");
        Mp4Tags.read(file);
    }

    private static void opus(Path file) throws IOException {
        Subjects.require(OpusSound.read(file).lengthSamples() >= 0, "a length below nothing");
        OpusTags.copy(file, file.resolveSibling("copy.opus"), "Pregap", List.of("TITLE=Title"));
    }
}
