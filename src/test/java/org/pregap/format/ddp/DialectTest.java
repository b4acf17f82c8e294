package org.pregap.format.ddp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregap.format.ddp.SampleSets.sums;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.format.ddp.dialect.FileNames;
import org.pregap.format.ddp.dialect.IsrcPlacement;
import org.pregap.format.ddp.dialect.Md5Form;
import org.pregap.testing.PlainDdp;

/** Each dialect against what is known of the tool's own files; all are read back without a defect. */
class DialectTest {
    private static final String PACK = "\u0000".repeat(18);

    @TempDir
    Path folder;

    @Test
    void sonorisEndsItsTextsWithAZeroAndNamesItsSumsInItsOwnWay() {
        Map<String, StreamBytes> files = files(DdpDialect.SONORIS);

        assertThat(files.keySet()).containsExactly("DDPID", "DDPMS", "CDTEXT.BIN", "PQDESCR", "MD5-Checksum.md5");
        assertThat(text(files, "CDTEXT.BIN")).isEqualTo(PACK + "\u0000");
        assertThat(text(files, "DDPMS"))
                .startsWith(
                        "VVVMS0        00000019        CDTEXT                   00" + " ".repeat(14) + "017CDTEXT.BIN")
                .contains("VVVMD0        0000090000000000        DA70     150");
        assertThat(text(files, "MD5-Checksum.md5")).matches("(?s)([0-9a-f]{32} \\*[A-Z.]+\n){5}");
        assertThat(isrcs(files)).containsExactly("", "USABC1234567", "", "", "");
    }

    @Test
    void hofaRepeatsTheUpcAndEndsLinesAsWindowsDoes() {
        Map<String, StreamBytes> files = files(DdpDialect.HOFA);

        assertThat(files.keySet()).containsExactly("DDPID", "DDPMS", "CDTEXT.BIN", "PQDESCR", "MD5_CHECKSUM.MD5");
        assertThat(text(files, "CDTEXT.BIN")).isEqualTo(PACK);
        assertThat(text(files, "DDPMS"))
                .startsWith("VVVMS0        00000018        CDTEXT  " + " ".repeat(33) + "017CDTEXT.BIN");
        assertThat(text(files, "MD5_CHECKSUM.MD5")).matches("(?s)([0-9a-f]{32} \\*[A-Z.]+\r\n){5}");
        assertThat(PlainDdp.pq(bytes(files, "PQDESCR")))
                .allSatisfy(entry -> assertThat(entry.upc()).isEqualTo("4006381333931"));
        assertThat(isrcs(files)).containsExactly("", "USABC1234567", "USABC1234567", "", "");
    }

    @ParameterizedTest
    @EnumSource(IsrcPlacement.class)
    void anIsrcStandsWhereItIsWantedAndIsRead(IsrcPlacement placement) throws IOException {
        var disc = disc(DdpDialect.RECOMMENDED.withIsrc(placement));
        String code = "USABC1234567";
        assertThat(isrcs(DdpWriter.files(disc, sums(900))))
                .isEqualTo(
                        switch (placement) {
                            case FIRST -> List.of("", code, "", "", "");
                            case FIRST_AND_INDEX_01 -> List.of("", code, code, "", "");
                            case INDEX_01 -> List.of("", "", code, "", "");
                            case EVERY -> List.of("", code, code, "", "");
                        });
        DdpSet read = DdpReader.read(SampleSets.write(folder, disc));
        assertThat(read.defects()).isEmpty();
        assertThat(read.tracks().get(0).isrc()).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("org.pregap.format.ddp.dialect.DdpDialect#all")
    void everyDialectIsReadWithEveryFormOfChecksums(DdpDialect dialect) throws IOException {
        for (Md5Form form : Md5Form.values()) {
            Path set = SampleSets.write(
                    Files.createDirectory(folder.resolve(form.id())),
                    disc(dialect.withChecksums(form, true)
                            .withFiles(new FileNames("PQ_DESCR", "AUDIO.DAT", "TEXTS.BIN", "SUMS.MD5"))));
            DdpSet read = DdpReader.read(set);
            assertThat(read.defects()).isEmpty();
            assertThat(read.checksums()).hasSize(2).allSatisfy(sums -> {
                assertThat(sums.defects()).isEmpty();
                assertThat(sums.entries()).hasSize(5);
            });
            assertThat(read.upcEan()).isEqualTo("4006381333931");
        }
    }

    @Test
    void namesThatASetCannotHaveAreRefused() {
        assertThatThrownBy(() -> new FileNames("SUBCODE_DESCRIPTION", "A", "B", "C.MD5"))
                .hasMessage("'SUBCODE_DESCRIPTION' has 19 characters; the map has room for 17");
        assertThatThrownBy(() -> new FileNames("a/b", "A", "B", "C.MD5")).hasMessageContaining("'a/b' is no name");
        assertThatThrownBy(() -> new FileNames("ddpms", "A", "B", "C.MD5")).hasMessageContaining("another file");
        assertThatThrownBy(() -> new FileNames("A", "a", "B", "C.MD5")).hasMessageContaining("another file");
        assertThatThrownBy(() -> new FileNames("A", "B", "C", "SUMS")).hasMessageContaining("ends in .MD5");
        assertThatThrownBy(() -> new FileNames("A.md5", "B", "C", "D.md5")).hasMessageContaining("ends in .MD5");
    }

    private static DdpDescription disc(DdpDialect dialect) {
        DdpDescription plain = SampleSets.description(dialect, 900, SampleSets.track("USABC1234567", 0, 0, 0, 1, 150));
        return new DdpDescription(
                dialect,
                "4006381333931",
                plain.masterId(),
                plain.tracks(),
                plain.leadOut(),
                Optional.of(StreamBytes.of(new byte[18])));
    }

    private static Map<String, StreamBytes> files(DdpDialect dialect) {
        return DdpWriter.files(disc(dialect), sums(900));
    }

    private static List<String> isrcs(Map<String, StreamBytes> files) {
        return PlainDdp.pq(bytes(files, "PQDESCR")).stream()
                .map(entry -> entry.isrc().strip())
                .toList();
    }

    private static String text(Map<String, StreamBytes> files, String name) {
        return new String(bytes(files, name), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(Map<String, StreamBytes> files, String name) {
        return Objects.requireNonNull(files.get(name), name).toArray();
    }
}
