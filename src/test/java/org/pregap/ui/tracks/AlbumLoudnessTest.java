package org.pregap.ui.tracks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pregap.analysis.Loudness;
import org.pregap.model.Album;
import org.pregap.testing.FakeSession;
import org.pregap.time.SampleRate;
import org.pregap.ui.desk.Desk;

class AlbumLoudnessTest {
    @Test
    void theAlbumsFiguresStandThereAsSoonAsTheyAreKnown() {
        FakeSession fake = FakeSession.of(Album.empty(SampleRate.CD));
        var label = new AlbumLoudness(Desk.of(fake.session()));
        assertThat(label.getText()).isEmpty();
        fake.loudness().setAlbum(Optional.of(new Loudness(-14.06, 6.94, -9, -10, -0.96, -1, 9)));
        assertThat(label.getText()).isEqualTo("Album −14.1 LUFS · LRA 6.9 LU · −1.0 dBTP");
        fake.loudness().setAlbum(Optional.empty());
        assertThat(label.getText()).isEmpty();
        fake.session().jobs().close();
    }
}
