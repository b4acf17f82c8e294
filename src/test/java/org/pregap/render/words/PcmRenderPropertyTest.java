package org.pregap.render.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.audio.AudioBlock;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.render.Programme;
import org.pregap.render.ProgrammeCursor;
import org.pregap.testing.MemorySources;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;

class PcmRenderPropertyTest {
    private static final int[] BLOCKS = {1, 7, 588, 65_536};

    @Test
    void aDiscIsWhatThePlainMixGives() {
        forAll(30, random -> RandomProgramme.ofEveryLaw(random, 5), given -> {
            byte[] plain = new ReferenceMix(given.album(), given.sources()).toBytes();
            assertThat(CollectedDisc.of(given.album(), given.sources()).bytes()).isEqualTo(plain);
            given.sources().assertAllClosed();
        });
    }

    @Test
    void aProgrammeIsThePlainMixToTheLastBit() {
        forAll(10, random -> RandomProgramme.ofEveryLaw(random, 4), given -> {
            double[][] plain = new ReferenceMix(given.album(), given.sources()).mix();
            int length = plain[0].length;
            var block = new AudioBlock(2, length);
            try (ProgrammeCursor cursor =
                    Programme.of(given.album(), given.sources()).open()) {
                cursor.read(0, block, 0, length);
            }
            assertThat(block.channel(0)).isEqualTo(plain[0]);
            assertThat(block.channel(1)).isEqualTo(plain[1]);
        });
    }

    @Test
    void threadsAndBlocksChangeNothing() {
        forAll(4, random -> RandomProgramme.ofEveryLaw(random, 4), given -> {
            CollectedDisc one = CollectedDisc.of(given.album(), given.sources(), 1, 4096);
            for (int threads : new int[] {1, 8}) {
                for (int block : BLOCKS) {
                    CollectedDisc other = CollectedDisc.of(given.album(), given.sources(), threads, block);
                    assertThat(other.bytes())
                            .as("%d threads, blocks of %d", threads, block)
                            .isEqualTo(one.bytes());
                    assertThat(other.overs()).isEqualTo(one.overs());
                }
            }
            given.sources().assertAllClosed();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {587, 588})
    void silenceAcrossTheSeamOfTwoPiecesIsFoundWhole(int zeros) throws IOException {
        int seam = 2 * PieceMixer.PIECE_SAMPLES - 88_200;
        for (int from : new int[] {seam - zeros, seam - zeros + 1, seam - 300, seam - 1, seam}) {
            double[] music = TestSignals.doubles(1, 60_000, 0.5);
            Arrays.fill(music, from, from + zeros, 0.0);
            var sources = new MemorySources(SampleRate.CD);
            Clip clip = Clip.whole(sources.addDoubles("a", music, music));
            var album = SimpleAlbums.of(Track.of(List.of(clip), Join.Pause.STANDARD));
            int[] heard = CollectedDisc.of(album, sources).samples(0, 88_200L + from, 88_200L + from + zeros);
            if (zeros == 588) {
                assertThat(heard).containsOnly(0);
            } else {
                assertThat(heard).contains(-1, 1);
            }
        }
    }
}
