package org.pregap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pregap.testing.Cli;
import org.pregap.testing.Tool;

@Tag("interop")
class MatchInteropTest {
    @TempDir
    Path folder;

    /** The master itself, as another program hears it: 16 bits, dithered, cut at INDEX 01. */
    @Test
    void theMasterIsAsLoudAsPromisedForOthersToo() throws IOException, InterruptedException {
        Tool ffmpeg = Tool.require("ffmpeg");
        Path album = CoupledAlbums.random(folder, new SplittableRandom(3));
        Cli.ok("match", album, "--target", "-20");
        JsonNode measured = Cli.json("measure", album);
        Path out = folder.resolve("out");
        Cli.ok("render", album, "--to", out, "--ddp");
        JsonNode layout = Cli.json("info", album);
        Path image = out.resolve("DDP/IMAGE.DAT");
        for (int i = 0; i < 3; i++) {
            int start = layout.at("/tracks/" + i + "/indexes/1").intValue();
            int length = layout.at("/tracks/" + i + "/lengthFrames").intValue();
            String heard = ffmpeg.text(
                    "-v",
                    "error",
                    "-f",
                    "s16le",
                    "-ar",
                    44_100,
                    "-ac",
                    2,
                    "-i",
                    image,
                    "-af",
                    "atrim=start_sample=" + start * 588 + ":end_sample=" + (start + length) * 588
                            + ",ebur128=metadata=1,ametadata=mode=print:key=lavfi.r128.I:file=-",
                    "-f",
                    "null",
                    "-");
            double lufs =
                    Double.parseDouble(heard.strip().substring(heard.strip().lastIndexOf('=') + 1));
            assertThat(lufs)
                    .isCloseTo(measured.at("/tracks/" + i + "/integratedLufs").doubleValue(), within(0.1));
            assertThat(lufs).isCloseTo(-20, within(0.1));
        }
    }
}
