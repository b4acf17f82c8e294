package org.pregap.intake.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregap.testing.ForAll.forAll;

import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.testing.RandomAlbums;
import org.pregap.time.SampleRate;

class RateChangeTest {
    @Test
    void everyAlbumCanHaveEveryRate() {
        forAll(RandomAlbums::any, album -> {
            for (SampleRate rate : SampleRate.ALBUM_RATES) {
                Album changed = new RateChange(album.rate(), rate).apply(album).value();
                assertThat(changed.rate()).isEqualTo(rate);
                assertThat(changed.sources()).isEqualTo(album.sources());
            }
        });
    }

    @Test
    void twiceTheRateAndBackIsTheSameAlbumWithoutANote() {
        forAll(RandomAlbums::forDisc, album -> {
            Noted<Album> doubled = new RateChange(SampleRate.CD, new SampleRate(88_200)).apply(album);
            assertThat(doubled.notes()).isEmpty();
            assertThat(new RateChange(new SampleRate(88_200), SampleRate.CD)
                            .apply(doubled.value())
                            .value())
                    .isEqualTo(album);
        });
    }
}
