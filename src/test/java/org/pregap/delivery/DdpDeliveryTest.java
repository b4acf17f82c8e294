package org.pregap.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.audio.WordLength;
import org.pregap.delivery.image.ImageFile;
import org.pregap.delivery.text.BlockLanguages;
import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Dither;
import org.pregap.parallel.Job;
import org.pregap.parallel.Progress;
import org.pregap.render.Programme;
import org.pregap.render.words.PcmRender;
import org.pregap.render.words.Stretch.Kind;
import org.pregap.render.words.Words;
import org.pregap.testing.Cli;
import org.pregap.testing.PlainDdp;
import org.pregap.testing.Tones;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;

/** The master of {@link ExampleAlbum}, whose figures are worked out there, read by nothing of the product. */
class DdpDeliveryTest {
    private static final int CD_FRAME_BYTES = 2352;

    @TempDir
    Path folder;

    private Path ddp;

    @BeforeEach
    void anEmptyFolder() throws IOException {
        ddp = Files.createDirectory(folder.resolve("DDP"));
    }

    @Test
    void thePqDescriptionIsThisPacketByPacket() throws IOException {
        write(ExampleAlbum.in(folder), DdpDialect.RECOMMENDED);
        assertThat(PlainDdp.pq(Files.readAllBytes(ddp.resolve("PQDESCR"))).stream()
                        .map(p -> String.join(
                                "|", p.marker(), p.track(), p.index(), p.time(), p.control(), p.isrc(), p.upc()))
                        .map(line -> line.replaceAll(" {12,}", ".")))
                .containsExactly(
                        "VVVS|00|00|000000|01|.|4006381333931",
                        "VVVS|01|00|000000|21|AA6Q72600001|.",
                        "VVVS|01|01|000325|21|AA6Q72600001|.",
                        "VVVS|01|02|000600|21|.|.",
                        "VVVS|02|00|001126|1S|.|.",
                        "VVVS|02|01|001226|1S|.|.",
                        "VVVS|03|00|001701|01|AA6Q72600003|.",
                        "VVVS|03|01|001751|01|AA6Q72600003|.",
                        "VVVS|04|01|002326|01|AA6Q72600004|.",
                        "VVVS|05|01|003126|81|AA6Q72600005|.",
                        "VVVS|AA|01|003662|01|.|.",
                        "VVVS|AA|01|003662|01|.|.");
    }

    @Test
    void identifierAndMapAreTheseByteByByte() throws IOException {
        write(ExampleAlbum.in(folder), DdpDialect.RECOMMENDED);
        long textBytes = Files.size(ddp.resolve("CDTEXT.BIN"));
        assertThat(textBytes % 18).isZero();
        assertThat(text("DDPID"))
                .isEqualTo("DDP 2.00" + "4006381333931" + " ".repeat(17) + "JOB 2026-7" + " ".repeat(38) + " CD"
                        + " ".repeat(39));
        assertThat(text("DDPMS"))
                .isEqualTo("VVVMS0" + " ".repeat(8) + "00000" + textBytes + " ".repeat(8) + "CDTEXT  " + " ".repeat(17)
                        + "00" + " ".repeat(14) + "017CDTEXT.BIN" + " ".repeat(44)
                        + "VVVMS0" + " ".repeat(8) + "00000768" + " ".repeat(8) + "PQ DESCR" + " ".repeat(33)
                        + "017PQDESCR" + " ".repeat(47)
                        + "VVVMD0" + " ".repeat(8) + "0000276200000000" + " ".repeat(8) + "DA70    " + " 250"
                        + " ".repeat(21) + "017IMAGE.DAT" + " ".repeat(45));
    }

    @Test
    void soundThatNothingChangedIsInTheImageBitForBit() throws IOException {
        DdpDelivery delivery = write(ExampleAlbum.in(folder), DdpDialect.RECOMMENDED);
        byte[] image = Files.readAllBytes(ddp.resolve("IMAGE.DAT"));
        assertThat(image).hasSize((int) ExampleAlbum.LEAD_OUT * CD_FRAME_BYTES);
        assertSilent(image, 0, 150 * 588);
        assertBytes(image, 150 * 588, Tones.bytes(0, 100 * 588));
        assertBytes(image, 250 * 588, Tones.bytes(1, 352_900));
        assertSilent(image, 147_000 + 352_900, 926 * 588);
        assertBytes(image, 926 * 588, Tones.bytes(2, 235_200));
        assertBytes(image, 1326 * 588, Arrays.copyOf(Tones.bytes(3, 294_300), 4 * (294_300 - 44_100)));
        byte[] four = Tones.bytes(4, 352_800);
        assertBytes(image, 1_073_988, Arrays.copyOfRange(four, 4 * 44_100, four.length));
        assertBytes(image, 1_382_688, Tones.bytes(5, 235_200));
        assertSilent(image, 1_617_888, 2762 * 588);
        assertThat(delivery.stretches().stream()
                        .filter(stretch -> stretch.kind() == Kind.DITHERED)
                        .map(stretch -> stretch.start() + "-" + stretch.end()))
                .containsExactly("1029888-1073988");
        assertThat(delivery.overs().sampleCount()).isZero();
    }

    @Test
    void theCrossfadeIsTheSumOfBothSides() throws IOException {
        write(ExampleAlbum.in(folder), DdpDialect.RECOMMENDED);
        byte[] image = Files.readAllBytes(ddp.resolve("IMAGE.DAT"));
        int[][] out = Tones.noise(3, 294_300);
        int[][] in = Tones.noise(4, 352_800);
        for (int i = 0; i < 44_100; i += 441) {
            double angle = Math.PI / 2 * i / 44_100;
            double wanted = out[0][294_300 - 44_100 + i] * Math.cos(angle) + in[0][i] * Math.sin(angle);
            // One step of rounding and two of triangular dither.
            assertThat((double) left(image, 1_029_888 + i)).isBetween(wanted - 1.51, wanted + 1.51);
        }
    }

    @Test
    void theDialectOfCue2ddpHasItsOwnNamesAndBothChecksums() throws IOException {
        DdpDelivery delivery = write(ExampleAlbum.in(folder), DdpDialect.CUE2DDP);
        assertThat(Cli.namesIn(ddp))
                .containsExactly("CDTEXT.BIN", "CHECKSUM.MD5", "CHECKSUM.TXT", "DDPID", "DDPMS", "IMAGE.DAT", "SD");
        assertThat(delivery.files().keySet()).containsExactlyElementsOf(Cli.namesIn(ddp));
        assertThat(PlainDdp.map(Files.readAllBytes(ddp.resolve("DDPMS")))
                        .get(1)
                        .name()
                        .strip())
                .isEqualTo("SD");
        assertThat(text("CHECKSUM.TXT")).contains("IMAGE.DAT=", "SD=", "CDTEXT.BIN=");
    }

    @Test
    void anAlbumWithoutTextsHasNoTextFile() throws IOException {
        write(ExampleAlbum.withoutTexts(ExampleAlbum.in(folder)), DdpDialect.RECOMMENDED);
        assertThat(Cli.namesIn(ddp)).containsExactly("CHECKSUM.MD5", "DDPID", "DDPMS", "IMAGE.DAT", "PQDESCR");
        assertThat(text("DDPMS")).hasSize(256).doesNotContain("CDTEXT");
        assertThat(text("CHECKSUM.MD5")).doesNotContain("CDTEXT");
    }

    @Test
    void aFirstPauseBeyondFourDigitsIsStatedAs150() throws IOException {
        Album album = ExampleAlbum.in(folder);
        write(album.withOpening(album.opening().withFirstPause(new CdFrames(10_000))), DdpDialect.RECOMMENDED);
        assertThat(PlainDdp.map(Files.readAllBytes(ddp.resolve("DDPMS"))).get(2).pause())
                .isEqualTo(" 150");
        assertThat(PlainDdp.pq(Files.readAllBytes(ddp.resolve("PQDESCR")))
                        .get(2)
                        .time())
                .isEqualTo("021325");
    }

    @Test
    void whatItSaysIsWhatIsReadBack() throws IOException {
        Album album = ExampleAlbum.in(folder);
        write(album, DdpDialect.RECOMMENDED);
        DiscContents meant = BlockLanguages.asWritten(DiscContents.of(album, DiscLayout.of(album)));
        assertThat(DdpFolder.read(ddp).contents()).isEqualTo(meant);
        assertThat(DdpFolder.read(ddp).findings()).isEmpty();
    }

    private DdpDelivery write(Album album, DdpDialect dialect) throws IOException {
        Programme programme = Programme.of(album, ExampleAlbum.CATALOG);
        DiscContents contents = DiscContents.of(album, programme.layout());
        var job = new Job(2, Progress.NONE);
        PcmRender render = PcmRender.of(programme, new Words(SampleRate.CD, WordLength.INT_16, Dither.TPDF), 4096);
        DdpWish wish = DdpWish.of(dialect.name());
        ImageFile image = ImageFile.begin(ddp.resolve(wish.resolved().files().image()), job);
        try (DdpMaster master = new DdpMaster(image, contents, wish, false)) {
            return master.prove(render, render.run(job, master), job);
        }
    }

    private String text(String file) throws IOException {
        return Files.readString(ddp.resolve(file), StandardCharsets.US_ASCII);
    }

    private static void assertBytes(byte[] image, int startSample, byte[] wanted) {
        assertThat(Arrays.mismatch(image, 4 * startSample, 4 * startSample + wanted.length, wanted, 0, wanted.length))
                .as("first different byte after sample " + startSample)
                .isEqualTo(-1);
    }

    private static void assertSilent(byte[] image, int from, int to) {
        assertBytes(image, from, new byte[4 * (to - from)]);
    }

    private static int left(byte[] image, int sample) {
        return (short) ((image[4 * sample] & 0xFF) | (image[4 * sample + 1] << 8));
    }
}
