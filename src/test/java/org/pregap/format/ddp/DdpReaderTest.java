package org.pregap.format.ddp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.io.FormatException;
import org.pregap.time.DiscAddress;

class DdpReaderTest {
    private static final DdpDescription DISC = SampleSets.small(DdpDialect.RECOMMENDED);

    @TempDir
    Path folder;

    @BeforeEach
    void writeASoundSet() throws IOException {
        SampleSets.write(folder, DISC);
    }

    @Test
    void everythingThatWasWrittenIsRead() throws IOException {
        DdpSet set = DdpReader.read(folder);

        assertThat(set.defects()).isEmpty();
        assertThat(set.id()).isEqualTo(new DdpId("DDP 2.00", "4006381333931", "JOB 1"));
        assertThat(set.entries()).isEqualTo(DISC.entries());
        assertThat(set.tracks()).isEqualTo(DISC.tracks());
        assertThat(set.leadOut()).contains(new DiscAddress(900));
        assertThat(set.upcEan()).isEqualTo("4006381333931");
        assertThat(set.cdText()).isEqualTo(DISC.cdText());
        assertThat(set.images())
                .containsExactly(new DdpSet.Image(folder.resolve("IMAGE.DAT"), 900 * 2352, DiscAddress.ZERO));
        assertThat(set.map().get(2))
                .isEqualTo(new MapPacket(
                        "D0",
                        OptionalLong.of(900),
                        OptionalLong.of(0),
                        "",
                        "DA",
                        "7",
                        "0",
                        OptionalLong.of(150),
                        "",
                        "IMAGE.DAT"));
        assertThat(set.checksums()).hasSize(1);
        assertThat(set.checksums().get(0).entries())
                .extracting(DdpChecksums.Entry::name)
                .containsExactly("DDPID", "DDPMS", "CDTEXT.BIN", "PQDESCR", "IMAGE.DAT");
    }

    @Test
    void hoursMayBeZeros() throws IOException {
        replace("PQDESCR", "VVVS0101  0002", "VVVS0101000002");

        assertSound();
    }

    @Test
    void theLeadOutMayStandOnce() throws IOException {
        byte[] pq = Files.readAllBytes(folder.resolve("PQDESCR"));
        Files.write(folder.resolve("PQDESCR"), Arrays.copyOf(pq, pq.length - 64));
        replace("DDPMS", "00000512", "     448");

        assertSound();
    }

    @Test
    void theIsrcMayStandOnEitherPacket() throws IOException {
        replace("PQDESCR", "VVVS0100  00000001  USABC1111111", "VVVS0100  00000001              ");
        replace("PQDESCR", "VVVS0201  00080021  USABC2222222", "VVVS0201  00080021              ");

        assertSound();
    }

    @Test
    void theCatalogueNumberMayStandEverywhereAndWithoutItsZero() throws IOException {
        replace("PQDESCR", "4006381333931", "0123456789012");
        replace("PQDESCR", "USABC2222222             ", "USABC22222220123456789012");
        replace("DDPID", "4006381333931", "123456789012 ");

        assertThat(defects()).isEmpty();
    }

    @Test
    void otherFormsOfTheMapAreRead() throws IOException {
        replace("DDPMS", "0000090000000000        DA70", "     900                DA00");
        replace("DDPMS", "  00              017CDTEXT.BIN", "                   17CDTEXT.BIN");

        assertSound();
    }

    @Test
    void anOlderLevelIsRead() throws IOException {
        replace("DDPID", "DDP 2.00", "DDP 1.01");

        assertSound();
    }

    @Test
    void everyWrongLengthIsNamed() throws IOException {
        replace("DDPMS", "00000900", "00000901");
        replace("DDPMS", "00000512", "        ");
        replace("DDPMS", "00000018", "00000036");

        assertThat(defects())
                .containsExactlyInAnyOrder(
                        "DDPMS: gives IMAGE.DAT a length of 901 CD frames, the file has 2116800 bytes",
                        "DDPMS: gives PQDESCR no length, the file has 512 bytes",
                        "DDPMS: gives CDTEXT.BIN a length of 36 bytes, the file has 18 bytes");
    }

    @Test
    void anImageThatEndsElsewhereIsNamed() throws IOException {
        SampleSets.emptyImage(folder.resolve("IMAGE.DAT"), 899 * 2352);

        assertThat(defects())
                .containsExactly(
                        "DDPMS: gives IMAGE.DAT a length of 900 CD frames, the file has 2114448 bytes",
                        "PQDESCR: the lead-out is at CD frame 900, the image ends at 899");
    }

    @Test
    void timesThatDoNotIncreaseAreNamed() throws IOException {
        replace("PQDESCR", "VVVS0102  000400", "VVVS0102  000200");

        assertThat(defects()).containsExactly("PQDESCR, packet 3, byte 192: lies at 00:02:00, not after 00:02:00");
    }

    @Test
    void aMissingIndexOneIsNamed() throws IOException {
        replace("PQDESCR", "VVVS0101", "VVVS0102");
        replace("PQDESCR", "VVVS0102  000400", "VVVS0103  000400");

        assertThat(defects()).containsExactly("PQDESCR, packet 2, byte 128: is index 2 of track 1 after index 0");
    }

    @Test
    void aTrackWithNothingButAPauseIsNamed() throws IOException {
        replace("PQDESCR", "VVVS0201", "VVVS0300");

        assertThat(defects())
                .containsExactly(
                        "PQDESCR, packet 5, byte 320: track 2 has no index 1",
                        "PQDESCR, packet 6, byte 384: track 3 has no index 1");
    }

    @Test
    void aDataTrackAndAMissingLeadOutAreNamed() throws IOException {
        replace("PQDESCR", "VVVSAA01  00120001", "VVVS0300  00120041");

        assertThat(defects())
                .contains("PQDESCR: has no lead-out")
                .contains("PQDESCR, packet 6, byte 384: begins a data track");
    }

    @Test
    void whatFollowsTheLeadOutIsNotRead() throws IOException {
        String packet = Files.readString(folder.resolve("PQDESCR"), StandardCharsets.US_ASCII)
                .substring(0, 64);
        Files.writeString(
                folder.resolve("PQDESCR"),
                Files.readString(folder.resolve("PQDESCR"), StandardCharsets.US_ASCII) + packet,
                StandardCharsets.US_ASCII);
        replace("DDPMS", "00000512", "00000576");

        assertThat(defects())
                .containsExactly("PQDESCR, packet 8, byte 512: follows the lead-out; a second session is not read");
        assertThat(DdpReader.read(folder).entries()).isEqualTo(DISC.entries());
    }

    @Test
    void controlBitsAndIsrcMustStayTheSameInATrack() throws IOException {
        replace("PQDESCR", "VVVS0101  00020001  USABC1111111", "VVVS0101  000200A1  USABC9999999");

        assertThat(defects())
                .contains("PQDESCR, packet 2, byte 128: has other control bits than track 1 began with")
                .contains("PQDESCR, packet 2, byte 128: has ISRC USABC9999999, track 1 had USABC1111111");
    }

    @Test
    void aCatalogueNumberOnlyInDdpidIsNamed() throws IOException {
        replace("PQDESCR", "4006381333931", " ".repeat(13));

        assertThat(defects()).containsExactly("PQDESCR: has catalogue number '', DDPID has '4006381333931'");
    }

    @Test
    void aMissingCdTextFileIsNamed() throws IOException {
        Files.move(folder.resolve("CDTEXT.BIN"), folder.resolve("cdtext.bin"));

        assertThat(defects())
                .containsExactlyInAnyOrder(
                        "CHECKSUM.MD5: there is no file CDTEXT.BIN, only cdtext.bin",
                        "DDPMS: there is no CD-Text file CDTEXT.BIN, only cdtext.bin");
        assertThat(DdpReader.read(folder).cdText()).isEmpty();
    }

    @Test
    void filesWithoutAChecksumAreNamed() throws IOException {
        Files.writeString(folder.resolve("CHECKSUM.MD5"), SampleSets.NO_SUM + " *DDPID\n");

        assertThat(defects())
                .containsExactly(
                        "CHECKSUM.MD5: has no sum of DDPMS",
                        "CHECKSUM.MD5: has no sum of CDTEXT.BIN",
                        "CHECKSUM.MD5: has no sum of PQDESCR",
                        "CHECKSUM.MD5: has no sum of IMAGE.DAT");
    }

    @Test
    void namesFromTheMapStayInTheFolder() throws IOException {
        for (String name : List.of("../IMAGE.DAT", "/etc/passwd", "..", "C:IMAGE.DAT", "a\\b")) {
            replace("DDPMS", "017IMAGE.DAT" + " ".repeat(8), "017" + name + " ".repeat(17 - name.length()));
            assertThatThrownBy(() -> DdpReader.read(folder))
                    .isInstanceOf(FormatException.class)
                    .hasMessageContaining("which is no file of this folder");
            replace("DDPMS", "017" + name + " ".repeat(17 - name.length()), "017IMAGE.DAT" + " ".repeat(8));
        }
    }

    @Test
    void aFolderIsNoImage() throws IOException {
        Files.delete(folder.resolve("IMAGE.DAT"));
        Files.createDirectory(folder.resolve("IMAGE.DAT"));

        assertUnreadable("audio image IMAGE.DAT is no regular file");
    }

    @Test
    void caseCountsInNames() throws IOException {
        Files.move(folder.resolve("PQDESCR"), folder.resolve("pqdescr"));

        assertUnreadable("there is no PQ description PQDESCR, only pqdescr");
    }

    @Test
    void otherStreamsAreNamed() throws IOException {
        replace("DDPMS", "VVVMS0        00000018        CDTEXT  ", "VVVMT1        00000018                ");

        assertThat(defects()).containsExactly("DDPMS: names CDTEXT.BIN, a stream 'T1' that is not read");
    }

    @Test
    void twoImagesAreReadAndNamed() throws IOException {
        String map = Files.readString(folder.resolve("DDPMS"), StandardCharsets.US_ASCII);
        Files.writeString(folder.resolve("DDPMS"), map + map.substring(256), StandardCharsets.US_ASCII);

        assertThat(defects())
                .containsExactly(
                        "DDPMS: names IMAGE.DAT for more than one stream", "DDPMS: names more than one audio image: 2");
    }

    @Test
    void anOffsetIntoTheImageIsNotFollowedInSilence() throws IOException {
        replace("DDPMS", "017IMAGE.DAT" + " ".repeat(21), "017IMAGE.DAT" + " ".repeat(21 - 4 - 9) + "            1");

        assertThat(defects()).hasSize(1).first().asString().startsWith("DDPMS, packet 2, byte 256:");
    }

    @Test
    void zerosInsteadOfSpacesAreReadAndNamed() throws IOException {
        replace("DDPMS", "IMAGE.DAT   ", "IMAGE.DAT\0\0\0");

        assertThat(defects()).containsExactly("DDPMS, packet 2, byte 256: 3 bytes are not printable ASCII");
    }

    @Test
    void whatIsNoSetForACdIsRefused() throws IOException {
        replace("DDPID", "DDP 2.00", "DDP 2.10");
        assertUnreadable("the level is 'DDP 2.10'");
        replace("DDPID", "DDP 2.10", "DDP 2.00");

        replace("DDPID", " CD ", " DV ");
        assertUnreadable("for a DVD");
        replace("DDPID", " DV ", " CD ");

        Files.writeString(folder.resolve("DDPMS"), "x", StandardOpenOption.APPEND);
        assertUnreadable("DDPMS: has 385 bytes");

        Files.delete(folder.resolve("DDPID"));
        assertUnreadable("there is no file DDPID");
        Files.createDirectory(folder.resolve("DDPID"));
        assertUnreadable("file DDPID is no regular file");
    }

    @Test
    void withoutPqOrAudioNothingIsRead() throws IOException {
        replace("DDPMS", "PQ DESCR", "QP DESCR");
        assertUnreadable("names no PQ description");
        replace("DDPMS", "QP DESCR", "PQ DESCR");

        replace("DDPMS", "VVVMD0", "VVVMD2");
        assertUnreadable("names no audio image");
        replace("DDPMS", "VVVMD2", "VVVMD0");

        Files.writeString(folder.resolve("PQDESCR"), " ".repeat(640));
        assertUnreadable("describes no track");
    }

    @Test
    void metadataThatIsTooLongIsNotLoaded() throws IOException {
        SampleSets.emptyImage(folder.resolve("CDTEXT.BIN"), 1L << 32);
        SampleSets.emptyImage(folder.resolve("CHECKSUM.MD5"), 1L << 32);
        assertThat(defects())
                .contains("CDTEXT.BIN: is longer than 65536 bytes", "CHECKSUM.MD5: is longer than 262144 bytes");

        SampleSets.emptyImage(folder.resolve("PQDESCR"), 1L << 32);
        assertUnreadable("4294967296 bytes, at most 1280000 are read");
    }

    private void replace(String file, String old, String replacement) throws IOException {
        SampleSets.replace(folder.resolve(file), old, replacement);
    }

    private List<String> defects() throws IOException {
        return DdpReader.read(folder).defects().stream()
                .map(DdpDefect::toString)
                .toList();
    }

    private void assertSound() throws IOException {
        DdpSet set = DdpReader.read(folder);
        assertThat(set.defects()).isEmpty();
        assertThat(set.tracks()).isEqualTo(DISC.tracks());
    }

    private void assertUnreadable(String reason) {
        assertThatThrownBy(() -> DdpReader.read(folder))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(reason);
    }
}
