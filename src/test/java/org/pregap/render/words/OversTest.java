package org.pregap.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.testing.MemorySources;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;

class OversTest {
    /** Where a piece ends in track 1, which begins at sample 88,200. */
    private static final int SEAM = 2 * PieceMixer.PIECE_SAMPLES - 88_200;

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void oversAreClampedCountedAndPlaced(int threads) throws IOException {
        double[] left = new double[200_000];
        double[] right = new double[200_000];
        Arrays.fill(left, 0.5);
        Arrays.fill(left, 100, 103, 1.5);
        Arrays.fill(right, 102, 105, -1.5);
        left[500] = -7;
        CollectedDisc disc = render(left, right, threads);
        assertThat(disc.overs())
                .isEqualTo(new Overs(6, List.of(new Overs.Run(88_300, 5), new Overs.Run(88_700, 1)), 2));
        assertThat(disc.samples(0, 88_300, 88_303)).containsOnly(32_767);
        assertThat(disc.samples(1, 88_302, 88_305)).containsOnly(-32_768);
        assertThat(disc.samples(0, 88_700, 88_701)).containsOnly(-32_768);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aRunThatCrossesPiecesIsOneRun(int threads) throws IOException {
        double[] signal = new double[200_000];
        Arrays.fill(signal, 0.5);
        Arrays.fill(signal, SEAM - 10, SEAM + PieceMixer.PIECE_SAMPLES + 10, 2.0);
        assertThat(render(signal, signal, threads).overs())
                .isEqualTo(new Overs(65_556, List.of(new Overs.Run(88_200 + SEAM - 10, 65_556)), 1));
    }

    @Test
    void runsThatOnlyMeetTheSeamStayTwo() throws IOException {
        double[] signal = new double[200_000];
        Arrays.fill(signal, 0.5);
        signal[SEAM - 2] = 2.0;
        signal[SEAM] = 2.0;
        assertThat(render(signal, signal, 2).overs().runs())
                .containsExactly(new Overs.Run(88_200 + SEAM - 2, 1), new Overs.Run(88_200 + SEAM, 1));
    }

    @Test
    void onlyTheFirstThousandRunsAreKeptButAllAreCounted() {
        var log = new OversLog();
        for (int i = 0; i < 1500; i++) {
            log.add(10L * i, 2);
            log.add(10L * i + 2, 1);
        }
        Overs overs = log.toOvers();
        assertThat(overs.runCount()).isEqualTo(1500);
        assertThat(overs.sampleCount()).isEqualTo(4500);
        assertThat(overs.runs()).hasSize(1000).endsWith(new Overs.Run(9990, 3));
    }

    private static CollectedDisc render(double[] left, double[] right, int threads) throws IOException {
        var sources = new MemorySources(SampleRate.CD);
        Clip clip = Clip.whole(sources.addDoubles("a", left, right));
        return CollectedDisc.of(SimpleAlbums.of(Track.of(List.of(clip), Join.Pause.STANDARD)), sources, threads, 4096);
    }
}
