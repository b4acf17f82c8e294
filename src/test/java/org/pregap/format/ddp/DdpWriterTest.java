package org.pregap.format.ddp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregap.format.ddp.SampleSets.description;
import static org.pregap.format.ddp.SampleSets.sums;
import static org.pregap.format.ddp.SampleSets.track;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.format.ddp.dialect.Md5Form;
import org.pregap.testing.PlainDdp;
import org.pregap.time.DiscAddress;

class DdpWriterTest {
    @TempDir
    Path folder;

    /** The whole recommended variant, written out by hand; a dot stands for a space. */
    @Test
    void theRecommendedVariantIsThisByteForByte() {
        Map<String, StreamBytes> files = DdpWriter.files(SampleSets.small(DdpDialect.RECOMMENDED), sums(900));

        assertThat(files.keySet()).containsExactly("DDPID", "DDPMS", "CDTEXT.BIN", "PQDESCR", "CHECKSUM.MD5");
        assertThat(dotted(files, "DDPID"))
                .isEqualTo("DDP.2.004006381333931................." + "JOB.1..........................................."
                        + ".CD.......................................");
        assertThat(dotted(files, "DDPMS"))
                .isEqualTo("VVVMS0........00000018........CDTEXT................."
                        + "..00..............017CDTEXT.BIN............................................"
                        + "VVVMS0........00000512........PQ.DESCR..............."
                        + "..................017PQDESCR..............................................."
                        + "VVVMD0........0000090000000000........DA70.....150..."
                        + "..................017IMAGE.DAT.............................................");
        assertThat(dotted(files, "PQDESCR"))
                .isEqualTo("VVVS0000..00000001..............4006381333931..................."
                        + "VVVS0100..00000001..USABC1111111................................"
                        + "VVVS0101..00020001..USABC1111111................................"
                        + "VVVS0102..00040001.............................................."
                        + "VVVS0200..00065021..USABC2222222................................"
                        + "VVVS0201..00080021..USABC2222222................................"
                        + "VVVSAA01..00120001.............................................."
                        + "VVVSAA01..00120001..............................................");
    }

    @Test
    void aTrackWithoutPauseHasItsIsrcOnce() {
        DdpDescription disc = description(
                DdpDialect.RECOMMENDED, 900, track("USABC1111111", 0, 0, 0, 1, 150), track("USABC2222222", 0, 1, 500));

        assertThat(disc.entries())
                .extracting(PqEntry::isrc)
                .containsExactly("", "USABC1111111", "USABC1111111", "USABC2222222", "", "");
    }

    @Test
    void copyManagementIsTheLetterS() {
        var track = new DdpTrack("", 0, true, track("", 0, 0, 0, 1, 150).indexes());
        Map<String, StreamBytes> files = DdpWriter.files(description(DdpDialect.RECOMMENDED, 900, track), sums(900));

        assertThat(PlainDdp.pq(bytes(files, "PQDESCR")))
                .extracting(PlainDdp.Pq::control)
                .containsExactly("01", "0S", "0S", "01", "01");
    }

    @Test
    void theMapGivesThePauseUpToFourDigits() {
        assertThat(pauseInTheMap(9999)).isEqualTo("9999");
        assertThat(pauseInTheMap(225)).isEqualTo(" 225");
        assertThat(pauseInTheMap(10_000)).isEqualTo(" 150");
    }

    @Test
    void theLongestDiscIsNinetyNineTracksOfNinetyNineIndexes() throws IOException {
        var tracks = new ArrayList<DdpTrack>();
        long place = 0;
        for (int track = 1; track <= 99; track++) {
            var indexes = new TreeMap<Integer, DiscAddress>();
            for (int index = 0; index <= 99; index++) {
                indexes.put(index, new DiscAddress(place));
                place += index == 0 ? 150 : 5;
            }
            tracks.add(new DdpTrack("USABC1234567", 0, false, indexes));
        }
        var disc = new DdpDescription(
                DdpDialect.RECOMMENDED,
                "4006381333931",
                "m".repeat(48),
                tracks,
                new DiscAddress(99 * 60 * 75 + 59 * 75 + 74),
                Optional.empty());

        DdpSet set = DdpReader.read(SampleSets.write(folder, disc));

        assertThat(set.defects()).isEmpty();
        assertThat(set.entries()).hasSize(1 + 99 * 100 + 2).isEqualTo(disc.entries());
        assertThat(set.id().masterId()).isEqualTo("m".repeat(48));
    }

    @Test
    void codesAreWrittenAsTheyAreIfTheyFit() {
        assertThat(writes("123456789012", "", "")).isTrue();
        assertThat(writes("12345678901234", "", "")).isFalse();
        assertThat(writes("", "m".repeat(49), "")).isFalse();
        assertThat(writes("", "Gr\u00fc\u00dfe", "")).isFalse();
        assertThat(writes("", "line\nend", "")).isFalse();
        assertThat(writes("", "", "US-ABC-12-34567")).isFalse();
        assertThat(writes("", "", "not a code")).isTrue();
    }

    @Test
    void timesOfADiscEndBeforeAHundredMinutes() {
        assertThatThrownBy(() -> DdpWriter.files(
                        description(DdpDialect.RECOMMENDED, 450_000, track("", 0, 0, 0, 1, 150)), sums(450_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("450000");
    }

    @Test
    void anImageThatDoesNotEndAtTheLeadOutIsAMistakeOfTheCaller() {
        DdpDescription disc = description(DdpDialect.RECOMMENDED, 900, track("", 0, 0, 0, 1, 150));

        assertThatThrownBy(() -> DdpWriter.files(disc, sums(899))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DdpWriter.files(disc, new ImageSums(900 * 2352 + 1, SampleSets.NO_SUM, 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> description(DdpDialect.RECOMMENDED, 900, track("", 0, 0, 0)))
                .hasMessage("a track has no index 1");
        assertThatThrownBy(() -> new DdpDescription(
                        DdpDialect.RECOMMENDED,
                        "",
                        "",
                        Collections.nCopies(100, track("", 0, 1, 150)),
                        new DiscAddress(900),
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsWrittenWithoutItsImageOrOverAnotherFile() throws IOException {
        DdpDescription disc = SampleSets.small(DdpDialect.RECOMMENDED);
        assertThatThrownBy(() -> DdpWriter.write(folder, disc, sums(900))).isInstanceOf(NoSuchFileException.class);

        SampleSets.emptyImage(folder.resolve("IMAGE.DAT"), 900 * 2352 - 1);
        assertThatThrownBy(() -> DdpWriter.write(folder, disc, sums(900)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("2116799 bytes");

        SampleSets.emptyImage(folder.resolve("IMAGE.DAT"), 900 * 2352);
        Files.writeString(folder.resolve("DDPID"), "mine");
        assertThatThrownBy(() -> DdpWriter.write(folder, disc, sums(900)))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("DDPID")).hasContent("mine");
    }

    @Test
    void dialectsAreFoundByName() {
        assertThat(DdpDialect.all()).allSatisfy(dialect -> assertThat(DdpDialect.named(dialect.name()))
                .contains(dialect));
        assertThat(DdpDialect.named("unheard of")).isEmpty();
        assertThat(DdpWriter.files(
                        SampleSets.small(DdpDialect.RECOMMENDED.withChecksums(Md5Form.STAR, true)), sums(900)))
                .containsKey("CHECKSUM.TXT");
    }

    private static boolean writes(String upcEan, String masterId, String isrc) {
        var disc = new DdpDescription(
                DdpDialect.RECOMMENDED,
                upcEan,
                masterId,
                List.of(track(isrc, 0, 0, 0, 1, 150)),
                new DiscAddress(900),
                Optional.empty());
        try {
            return !DdpWriter.files(disc, sums(900)).isEmpty();
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static String pauseInTheMap(long pause) {
        Map<String, StreamBytes> files = DdpWriter.files(
                description(DdpDialect.RECOMMENDED, 20_000, track("", 0, 0, 0, 1, pause)), sums(20_000));
        return PlainDdp.map(bytes(files, "DDPMS")).get(1).pause();
    }

    private static String dotted(Map<String, StreamBytes> files, String name) {
        return new String(bytes(files, name), StandardCharsets.ISO_8859_1).replace(' ', '.');
    }

    private static byte[] bytes(Map<String, StreamBytes> files, String name) {
        return files.getOrDefault(name, StreamBytes.of(new byte[0])).toArray();
    }
}
