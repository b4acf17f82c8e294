package org.pregap.workspace.listening;

import java.util.function.IntPredicate;
import org.pregap.audio.AudioSource;
import org.pregap.model.Album;
import org.pregap.playback.Sound;
import org.pregap.render.Programme;
import org.pregap.render.SourceCatalog;
import org.pregap.time.SampleRate;

/** An album as it will be delivered, or some of its tracks. The programme is made where it is pulled. */
final class ProgrammeSound implements Sound {
    private final Album album;
    private final SourceCatalog sources;
    private final IntPredicate tracks;

    /** @param tracks which are heard; hidden audio is 0 */
    ProgrammeSound(Album album, SourceCatalog sources, IntPredicate tracks) {
        this.album = album;
        this.sources = sources;
        this.tracks = tracks;
    }

    @Override
    public SampleRate rate() {
        return album.rate();
    }

    @Override
    public AudioSource at(SampleRate deviceRate) {
        return Programme.of(album, sources).only(tracks).at(deviceRate).asSource();
    }
}
