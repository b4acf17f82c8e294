package org.pregap.intake;

import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Opening;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;

/**
 * What is wanted of a new album, apart from its files.
 *
 * @param start an album without tracks that holds what is known beforehand: languages, texts, codes, how masters are
 *     written. Its rate means nothing
 * @param rate the album's; empty for the rate with most playing time
 * @param pause before every track but the first, where the sheet says nothing else
 * @param headSpace of every track that follows a pause, where the sheet says nothing else
 * @param firstIsrc the first track's code, from which the others count on
 */
public record NewAlbumRequest(
        Album start, Optional<SampleRate> rate, CdFrames pause, CdFrames headSpace, Optional<Isrc> firstIsrc) {

    /** Nothing known and nothing special. */
    public static final NewAlbumRequest PLAIN = new NewAlbumRequest(
            Album.empty(SampleRate.CD),
            Optional.empty(),
            Join.Pause.STANDARD.length(),
            CdFrames.ZERO,
            Optional.empty());

    public NewAlbumRequest {
        if (!start.tracks().isEmpty() || !start.opening().hidden().isEmpty()) {
            throw new IllegalArgumentException("a new album starts without tracks");
        }
        rate.filter(r -> !r.isAlbumRate()).ifPresent(r -> {
            throw new IllegalArgumentException("an album cannot have " + r);
        });
    }

    public NewAlbumRequest withStart(Album newStart) {
        return new NewAlbumRequest(newStart, rate, pause, headSpace, firstIsrc);
    }

    public NewAlbumRequest withRate(Optional<SampleRate> newRate) {
        return new NewAlbumRequest(start, newRate, pause, headSpace, firstIsrc);
    }

    public NewAlbumRequest withPause(CdFrames newPause) {
        return new NewAlbumRequest(start, rate, newPause, headSpace, firstIsrc);
    }

    public NewAlbumRequest withHeadSpace(CdFrames newHeadSpace) {
        return new NewAlbumRequest(start, rate, pause, newHeadSpace, firstIsrc);
    }

    public NewAlbumRequest withFirstIsrc(Optional<Isrc> newIsrc) {
        return new NewAlbumRequest(start, rate, pause, headSpace, newIsrc);
    }

    /** The first pause of {@link #start} stands unless the sheet names another; it is 2 seconds where nobody does. */
    Opening opening(Optional<CdFrames> fromSheet) {
        return fromSheet.map(start.opening()::withFirstPause).orElse(start.opening());
    }
}
