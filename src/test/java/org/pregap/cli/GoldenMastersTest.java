package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.io.FileDigest;
import org.pregap.testing.Cli;
import org.pregap.testing.WavBytes;

/**
 * Masters made by the commands, from sound to sums, beside those that cue2ddp 1.1 wrote of the same material: MD5 sums
 * published with the experiments 005 and 025 of the ddp-reverse-eng project.
 */
class GoldenMastersTest {
    private static final int SAMPLES_PER_CD_FRAME = 588;

    @TempDir
    Path folder;

    @Test
    void oneTrackWithCodesIsTheMasterThatCue2ddpWrites() throws IOException {
        countedSound("sound.wav", 750);
        Cli.ok("new", album(), folder.resolve("sound.wav"), "--upc", "0123456789012", "--first-isrc", "USABC1234567");
        Path ddp = render();
        assertThat(md5(ddp, "DDPID")).isEqualTo("dd89c874714f94418b20feea4d9b2ac6");
        assertThat(md5(ddp, "DDPMS")).isEqualTo("4ddcd3c75e054c6685453524a0973a1a");
        assertThat(md5(ddp, "SD")).isEqualTo("e6d506c61b61150a572f5290379e47d9");
        assertThat(md5(ddp, "IMAGE.DAT")).isEqualTo("bcebec4d225e28c6899a24a4c5b968b3");
        assertThat(Files.readString(ddp.resolve("CHECKSUM.TXT"), StandardCharsets.US_ASCII))
                .contains("SD=F08A87A6", "IMAGE.DAT=5D3DE4A4");
    }

    @Test
    void twoTracksCutFromOneFileWithFlagsIndexesAndTextsAreTheMasterThatCue2ddpWrites() throws IOException {
        countedSound("sound.wav", 1500);
        Files.writeString(folder.resolve("sheet.csv"), """
                file,title,isrc,gapless,countdown,trim_start,trim_end,flags,indexes
                sound.wav,One,USABC1111111,,,,750f,PRE,375f
                sound.wav,Two,,yes,150f,750f,,DCP 4CH,
                """);
        Cli.ok("new", album(), "--sheet", folder.resolve("sheet.csv"), "--title", "Disc", "--upc", "0123456789012");
        Path ddp = render();
        assertThat(md5(ddp, "DDPMS")).isEqualTo("8cdd88389667f7fdb961eb3e11996f31");
        assertThat(md5(ddp, "CDTEXT.BIN")).isEqualTo("665cfffec87796d5236091b226f63deb");
        assertThat(md5(ddp, "SD")).isEqualTo("2700efab3adbb14722d72bc321d9589a");
        assertThat(md5(ddp, "IMAGE.DAT")).isEqualTo("7b4dad7a5114569b4e25550ca6278dda");
    }

    /** The last digit of 0123456789012 is its check digit by the weights of EAN-13, so only another one is refused. */
    @Test
    void aWrongCheckDigitIsRefused() throws IOException {
        countedSound("sound.wav", 750);
        Cli.Result refused = Cli.run("new", album(), folder.resolve("sound.wav"), "--upc", "0123456789013");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("0123456789013", "should be 2");
        assertThat(album()).doesNotExist();
    }

    /** Sample i is the 32-bit number i: its low half left, its high half right. */
    private void countedSound(String name, int lengthCdFrames) throws IOException {
        int samples = lengthCdFrames * SAMPLES_PER_CD_FRAME;
        ByteBuffer data = ByteBuffer.allocate(samples * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < samples; i++) {
            data.putInt(i);
        }
        WavBytes.header().fmt(1, 2, 44_100, 16).data(data.array()).writeTo(folder.resolve(name));
    }

    private Path album() {
        return folder.resolve("album.pregap");
    }

    private Path render() {
        Cli.ok("render", album(), "--to", folder.resolve("out"), "--ddp", "--dialect", "cue2ddp");
        return folder.resolve("out").resolve("DDP");
    }

    private static String md5(Path folder, String name) throws IOException {
        return FileDigest.md5(folder.resolve(name), read -> {});
    }
}
