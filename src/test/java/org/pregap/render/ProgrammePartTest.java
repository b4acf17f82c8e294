package org.pregap.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.pregap.audio.AudioBlock;
import org.pregap.render.words.RandomProgramme;

class ProgrammePartTest {
    @Test
    void theSidesOfAnyJoinAddUpToTheProgramme() {
        forAll(20, random -> RandomProgramme.ofEveryLaw(random, 4), given -> {
            Programme whole = Programme.of(given.album(), given.sources());
            int split = 1 + given.album().tracks().size() / 2;
            AudioBlock all = read(whole);
            AudioBlock before = read(whole.only(track -> track < split));
            AudioBlock after = read(whole.only(track -> track >= split));
            for (int c = 0; c < 2; c++) {
                for (int i = 0; i < all.capacitySamples(); i++) {
                    double sum = before.channel(c)[i] + after.channel(c)[i];
                    if (Math.abs(sum - all.channel(c)[i]) > 1e-12) {
                        throw new AssertionError("sample " + i + ": " + sum + " for " + all.channel(c)[i]);
                    }
                }
            }
            assertThat(whole.only(track -> false).lengthSamples()).isEqualTo(whole.lengthSamples());
            given.sources().assertAllClosed();
        });
    }

    private static AudioBlock read(Signal signal) throws IOException {
        var block = new AudioBlock(2, (int) signal.lengthSamples());
        try (SignalCursor cursor = signal.open()) {
            cursor.read(0, block, 0, block.capacitySamples());
        }
        return block;
    }
}
