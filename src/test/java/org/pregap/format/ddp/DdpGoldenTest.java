package org.pregap.format.ddp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.format.ddp.SampleSets.crc32;
import static org.pregap.format.ddp.SampleSets.md5;
import static org.pregap.format.ddp.SampleSets.positionCodedImage;
import static org.pregap.format.ddp.SampleSets.track;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.format.cdtext.CdText;
import org.pregap.format.cdtext.CdTextBlock;
import org.pregap.format.cdtext.CdTextWriter;
import org.pregap.format.cdtext.PackType;
import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.time.DiscAddress;

/** The sums are those that cue2ddp 1.1, a licensed tool, wrote for the same discs. The check digit of the UPC is wrong. */
class DdpGoldenTest {
    @TempDir
    Path folder;

    @Test
    void oneTrackIsWrittenAsTheReferenceWritesIt() throws IOException {
        byte[] image = positionCodedImage(750);
        DdpDescription disc = SampleSets.description(DdpDialect.CUE2DDP, 900, track("USABC1234567", 0, 0, 0, 1, 150));

        write(disc, image);

        assertThat(md5(image)).isEqualTo("bcebec4d225e28c6899a24a4c5b968b3");
        assertThat(md5(folder.resolve("DDPID"))).isEqualTo("dd89c874714f94418b20feea4d9b2ac6");
        assertThat(md5(folder.resolve("DDPMS"))).isEqualTo("4ddcd3c75e054c6685453524a0973a1a");
        assertThat(md5(folder.resolve("SD"))).isEqualTo("e6d506c61b61150a572f5290379e47d9");
        assertThat(crc32(Files.readAllBytes(folder.resolve("SD")))).isEqualTo(0xF08A87A6L);
        assertThat(crc32(image)).isEqualTo(0x5D3DE4A4L);
        assertThat(folder.resolve("CHECKSUM.MD5")).hasContent("""
                        dd89c874714f94418b20feea4d9b2ac6 *DDPID
                        4ddcd3c75e054c6685453524a0973a1a *DDPMS
                        e6d506c61b61150a572f5290379e47d9 *SD
                        bcebec4d225e28c6899a24a4c5b968b3 *IMAGE.DAT
                        """);
        assertThat(Files.readString(folder.resolve("CHECKSUM.TXT")))
                .startsWith("[CRC32 Checksum]\nDDPID=")
                .endsWith("\nSD=F08A87A6\nIMAGE.DAT=5D3DE4A4\n");
        assertThat(DdpReader.read(folder).defects()).isEmpty();
    }

    @Test
    void flagsIndexesAndTextsAreWrittenAsTheReferenceWritesThem() throws IOException {
        byte[] image = positionCodedImage(1500);
        byte[] texts = CdTextWriter.write(
                new CdText(List.of(CdTextBlock.latin1(9, 2, Map.of(PackType.TITLE, List.of("Disc", "One", "Two"))))));
        var disc = new DdpDescription(
                DdpDialect.CUE2DDP,
                "0123456789012",
                "",
                List.of(track("USABC1111111", 1, 0, 0, 1, 150, 2, 525), track("", 10, 0, 750, 1, 900)),
                new DiscAddress(1650),
                Optional.of(StreamBytes.of(texts)));

        write(disc, image);

        assertThat(md5(folder.resolve("DDPMS"))).isEqualTo("8cdd88389667f7fdb961eb3e11996f31");
        assertThat(md5(folder.resolve("CDTEXT.BIN"))).isEqualTo("665cfffec87796d5236091b226f63deb");
        assertThat(md5(folder.resolve("SD"))).isEqualTo("2700efab3adbb14722d72bc321d9589a");
        assertThat(md5(folder.resolve("IMAGE.DAT"))).isEqualTo("7b4dad7a5114569b4e25550ca6278dda");
        DdpSet set = DdpReader.read(folder);
        assertThat(set.defects()).isEmpty();
        assertThat(set.tracks()).isEqualTo(disc.tracks());
        assertThat(set.cdText()).contains(StreamBytes.of(texts));
        assertThat(HexFormat.of().formatHex(set.cdText().orElseThrow().toArray(), 0, 4))
                .isEqualTo("80000000");
    }

    private void write(DdpDescription disc, byte[] image) throws IOException {
        Files.write(folder.resolve("IMAGE.DAT"), image);
        DdpWriter.write(folder, disc, SampleSets.sumsOf(image));
    }
}
