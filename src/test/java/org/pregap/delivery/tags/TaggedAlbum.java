package org.pregap.delivery.tags;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.pregap.analysis.Loudness;
import org.pregap.audio.WordLength;
import org.pregap.delivery.art.CoverFile;
import org.pregap.model.Album;
import org.pregap.model.DiscText;
import org.pregap.model.Ean;
import org.pregap.model.Genre;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.Release;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.Track;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleRate;

/** An album that has a value for every tag, in scripts of every kind. */
final class TaggedAlbum {
    static final Loudness TRACK = new Loudness(-11.524, 5.25, -9.5, -10.125, 0.3, -0.01, 9);
    static final Loudness ALBUM = new Loudness(-12, 6, -9.5, -10.125, 0.3, -0.01, 9);
    static final String TITLE = "Début 日本語 \uD83C\uDFB5 שלום";

    private TaggedAlbum() {}

    static Album album() {
        Texts texts = text(text(Texts.NONE, TextField.TITLE, "Années lumière"), TextField.PERFORMER, "Müller & Söhne");
        Texts track = text(text(Texts.NONE, TextField.TITLE, TITLE), TextField.COMPOSER, "Дмитрий");
        Texts second = text(text(track, TextField.SONGWRITER, "Ann Rowe"), TextField.ARRANGER, "Joe Weir");
        var release = new Release(
                Optional.of(new Ean("4006381333931")),
                "M-1",
                "BW 007",
                "Harbour = Records",
                Optional.of(LocalDate.of(2026, 3, 31)),
                "℗ 2026 Harbour",
                Optional.empty(),
                "",
                new DiscText(Optional.empty(), Optional.of(new Genre(14, "Cool Jazz")), "", Map.of()));
        return tracks(3).withTexts(texts).withRelease(release).withTrack(2, t -> t.withTexts(second)
                .withIsrc(Optional.of(new Isrc("AA6Q72600002"))));
    }

    static FileTags second(Optional<CoverFile> cover) {
        return FileTags.of(album(), 2, recording(), ALBUM).withCover(cover);
    }

    static Recording recording() {
        return new Recording(SampleRate.CD, WordLength.INT_16, 441_000, TRACK, Optional.of(LocalDate.of(2026, 3, 31)));
    }

    /** Nothing but a title. */
    static FileTags titled(String title) {
        Album album = tracks(1).withTrack(1, track -> track.withTexts(text(Texts.NONE, TextField.TITLE, title)));
        return FileTags.of(album, 1, recording(), ALBUM);
    }

    private static Album tracks(int count) {
        Track[] tracks = new Track[count];
        for (int i = 0; i < count; i++) {
            tracks[i] = SimpleAlbums.track("track" + i, SampleRate.CD, 441_000, Join.Pause.STANDARD)
                    .withTexts(Texts.NONE);
        }
        return SimpleAlbums.of(tracks);
    }

    private static Texts text(Texts texts, TextField field, String text) {
        return texts.with(Language.ENGLISH, field, text);
    }
}
