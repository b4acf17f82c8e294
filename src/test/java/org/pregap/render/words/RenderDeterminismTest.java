package org.pregap.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderDeterminismTest {
    /** All kinds of join, gains, fades, crossfades, silence and overs; whoever changes this changes every delivery. */
    private static final String DIGEST = "b116ee94fe0903fddacb0049de63e93a9ad1f0fc575657b1097dc9e53148811d";

    @Test
    void theDiscIsTheSameAsEver() throws IOException, NoSuchAlgorithmException {
        assertThat(digest(1, 4096)).isEqualTo(DIGEST);
        assertThat(digest(8, 999)).isEqualTo(DIGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-nu-thai", "tr-TR", "de-DE"})
    void theLocaleChangesNothing(String tag) throws IOException, NoSuchAlgorithmException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(digest(2, 4096)).isEqualTo(DIGEST);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String digest(int threads, int blockSamples) throws IOException, NoSuchAlgorithmException {
        var given = RandomProgramme.of(new SplittableRandom(20), 9);
        CollectedDisc disc = CollectedDisc.of(given.album(), given.sources(), threads, blockSamples);
        given.sources().assertAllClosed();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(disc.bytes()));
    }
}
