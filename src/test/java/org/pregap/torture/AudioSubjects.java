package org.pregap.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.pregap.format.flac.FlacSeeds;
import org.pregap.format.ogg.VorbisSeeds;
import org.pregap.intake.FileSourceIntake;
import org.pregap.testing.AiffBytes;
import org.pregap.testing.Id3Bytes;
import org.pregap.testing.Tones;
import org.pregap.testing.W64Bytes;
import org.pregap.testing.WavBytes;

/** The readers of audio files. All are reached as files are taken into an album: kind, tags, marks, every sample. */
final class AudioSubjects {
    private static final int SAMPLES = 700;
    private static final int[] LEFT = Tones.noise(1, SAMPLES)[0];
    private static final int[] RIGHT = Tones.noise(2, SAMPLES)[1];

    private final Path folder;
    private final List<Subject> all = new ArrayList<>();

    private AudioSubjects(Path folder) {
        this.folder = folder;
    }

    static List<Subject> in(Path folder) throws IOException {
        var subjects = new AudioSubjects(folder);
        subjects.add("WAV", wav());
        subjects.add("RF64", rf64());
        subjects.add("Wave64", wave64());
        subjects.add("AIFF", aiff());
        subjects.add("AIFF-C", aiffC());
        subjects.add("FLAC", FlacSeeds.some()).repaired(FlacSeeds::repaired);
        subjects.add("Ogg Vorbis", VorbisSeeds.some()).repaired(VorbisSeeds::repaired);
        return subjects.all;
    }

    private AudioSubjects add(String name, List<byte[]> seeds) {
        all.add(Subject.of(name, folder.resolve("sound." + name.toLowerCase(Locale.ROOT)), seeds, file -> {
            var taken = new FileSourceIntake(() -> {}).take(file);
            Subjects.require(taken.source().lengthSamples() >= 0, "a length below nothing");
        }));
        return this;
    }

    /** The last one once more, with right sums over what was broken, so that the decoder itself meets the nonsense. */
    private void repaired(UnaryOperator<byte[]> sums) {
        all.add(all.get(all.size() - 1).repaired(sums));
    }

    private static List<byte[]> wav() {
        double[] soft = new double[SAMPLES];
        byte[] tags = Id3Bytes.version(4)
                .latin1("TIT2", "Title")
                .latin1("TSRC", "AA6Q72600001")
                .bytes();
        return List.of(
                WavBytes.pcm16(44_100, LEFT, RIGHT),
                WavBytes.pcm24(96_000, LEFT),
                WavBytes.float32(48_000, soft, soft),
                WavBytes.float64(44_100, soft),
                WavBytes.header()
                        .chunk("bext", new byte[610])
                        .extensible(1, 2, 44_100, 24, 20)
                        .info("INAM", "Title", "IART", "Performer")
                        .cues(1, 100, 600)
                        .labels("one", "two", "three")
                        .chunk("iXML", text("<BWFXML><PROJECT>p</PROJECT><NOTE>n</NOTE></BWFXML>"))
                        .chunk(
                                "axml",
                                text("<ebuCoreMain><dc:identifier>ISRC:AA6Q72600001</dc:identifier></ebuCoreMain>"))
                        .chunk("id3 ", tags)
                        .data(WavBytes.samples(24, LEFT, RIGHT))
                        .bytes());
    }

    private static List<byte[]> rf64() {
        byte[] samples = WavBytes.samples(16, LEFT, RIGHT);
        var all = new ArrayList<byte[]>();
        for (String kind : List.of("RF64", "BW64")) {
            all.add(WavBytes.header()
                    .kind(kind)
                    .ds64(samples.length, SAMPLES, "LIST", 44)
                    .fmt(1, 2, 44_100, 16)
                    .claiming("data", 0xFFFF_FFFFL, samples)
                    .riffLength(0xFFFF_FFFFL)
                    .bytes());
        }
        return all;
    }

    private static List<byte[]> wave64() {
        return List.of(
                W64Bytes.pcm(44_100, 16, LEFT, RIGHT).bytes(),
                W64Bytes.header()
                        .fmt(1, 1, 48_000, 24)
                        .summary("INAM", "Title", "IART", "Performer")
                        .chunk("data", WavBytes.samples(24, LEFT))
                        .bytes());
    }

    private static List<byte[]> aiff() {
        return List.of(
                AiffBytes.pcm(44_100, 16, LEFT, RIGHT).bytes(),
                AiffBytes.header()
                        .common(1, SAMPLES, 24, 96_000)
                        .chunk("NAME", text("Title"))
                        .marks(10, "one", 300, "two")
                        .sound(8, AiffBytes.samples(24, LEFT))
                        .bytes());
    }

    private static List<byte[]> aiffC() {
        var all = new ArrayList<byte[]>();
        for (String compression : List.of("NONE", "sowt", "in24", "in32", "fl32", "fl64")) {
            int bits = compression.equals("NONE") || compression.equals("sowt") ? 16 : number(compression);
            all.add(AiffBytes.header()
                    .chunk("FVER", new byte[] {(byte) 0xA2, (byte) 0x80, 0x51, 0x40})
                    .common(2, SAMPLES, bits, compression, "not compressed")
                    .sound(new byte[SAMPLES * 2 * bits / 8])
                    .bytes());
        }
        return all;
    }

    private static int number(String compression) {
        return Integer.parseInt(compression.substring(2));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
