package org.pregap.intake.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregap.audio.AudioBlock;
import org.pregap.audio.AudioStream;
import org.pregap.model.Source.Coding;
import org.pregap.testing.Tool;

/** What ffmpeg encodes comes out as ffmpeg decodes it, under any name. */
@Tag("interop")
class ForeignInteropTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "-x.mp3, -c:a libmp3lame -b:a 192k, MP3, true, 32",
        "concat:a.m4a, -c:a aac, AAC, true, 32",
        "a b'%03d.m4a, -c:a alac -sample_fmt s16p, ALAC, false, 16",
        "hi.m4a, -c:a alac -sample_fmt s32p, ALAC, false, 24",
        "a.opus, -c:a libopus -ar 48000, Opus, true, 32",
        "a.wv, -c:a wavpack -sample_fmt s16p, WavPack, false, 16",
        "a.tta, -c:a tta -sample_fmt s16, True Audio, false, 16",
        "a.mka, -c:a flac -sample_fmt s16, FLAC in another container, false, 16",
        "a.caf, -c:a pcm_s24be, PCM in another container, false, 24",
        "a.au, -c:a pcm_s16be, PCM in another container, false, 16"
    })
    void everyKindComesOut(String name, String settings, String coding, boolean lossy, int bits) throws Exception {
        Path file = folder.resolve(name);
        List<Object> command = new ArrayList<>(List.of("-v", "error", "-f", "lavfi", "-i"));
        command.add("aevalsrc=0.5*sin(t*2000)|0.4*sin(t*500):d=1.234:s=44100");
        command.addAll(List.of(settings.split(" ")));
        command.addAll(List.of("-metadata", "title=Song", "file:" + file));
        Tool.require("ffmpeg").run(command.toArray());
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PREGAP_CACHE", folder.resolve("cache").toString());
        DecodedSource source = new ForeignFiles(environment).open(file, "audio", () -> {});
        assertThat(source.coding()).isEqualTo(new Coding(coding, lossy));
        assertThat(source.format().bits()).isEqualTo(bits);
        assertThat(source.format().floating()).isEqualTo(lossy);
        byte[] raw = Tool.ffmpeg("-i", "file:" + file, "-map", "0:a:0", "-c:a", "pcm_f32le", "-f", "f32le", "-");
        assertSame(source, ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer());
    }

    private static void assertSame(DecodedSource source, FloatBuffer expected) throws Exception {
        int length = (int) source.lengthSamples();
        assertThat(expected.capacity()).isEqualTo(2 * length);
        var block = new AudioBlock(2, length);
        try (AudioStream stream = source.open(0)) {
            assertThat(stream.read(block, 0, length)).isEqualTo(length);
        }
        for (int i = 0; i < length; i++) {
            for (int c = 0; c < 2; c++) {
                assertThat((float) block.channel(c)[i]).isEqualTo(expected.get(2 * i + c));
            }
        }
    }
}
