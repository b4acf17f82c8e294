package org.pregap.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.DiscText;
import org.pregap.model.Dither;
import org.pregap.model.Ean;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Genre;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.MarkPlace;
import org.pregap.model.Mastering;
import org.pregap.model.Opening;
import org.pregap.model.Release;
import org.pregap.model.Source;
import org.pregap.model.SourceFormat;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.Track;
import org.pregap.model.TrackFlags;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.time.SourceRange;

/** The album that the documentation shows, in {@code /albums/tide}: it has a value at every key. */
final class ExampleAlbum {
    static final Path FOLDER = Path.of("/albums/tide");

    private static final Source OPENER = source("/albums/tide/audio/01 Opener.wav", 'a', 44_100, 16, 16, 7_938_000);
    private static final Source LIVE = source("/albums/recordings/live.flac", 'b', 96_000, 24, 24, 57_600_000);

    private ExampleAlbum() {}

    static Album album() {
        return Album.empty(SampleRate.CD)
                .withLanguages(List.of(Language.ENGLISH, Language.JAPANESE))
                .withTexts(title("Tide", "潮").with(Language.ENGLISH, TextField.PERFORMER, "The Breakwaters"))
                .withRelease(new Release(
                        Optional.of(new Ean("4006381333931")),
                        "TIDE-CD-2",
                        "BW 007",
                        "Harbour Records",
                        Optional.of(LocalDate.of(2026, 3, 31)),
                        "\u2117 2026 Harbour Records",
                        Optional.of("/albums/tide/art/front.jpg"),
                        "Second master.\nTrack 2 is longer now.",
                        new DiscText(
                                Optional.of("BW 007/Harbour"),
                                Optional.of(new Genre(14, "Cool Jazz")),
                                "Mixed in May",
                                Map.of(Language.ENGLISH, DiscText.Characters.ASCII))))
                .withGain(Gain.parse("-0.3"))
                .withMastering(new Mastering("cue2ddp", Dither.LIPSHITZ))
                .withOpening(new Opening(new CdFrames(225), List.of(hidden())))
                .withTracks(List.of(opener(), crossfaded(), gapless()))
                .withTail(new CdFrames(75));
    }

    private static Clip hidden() {
        return Clip.whole(LIVE).withRange(new SourceRange(0, 96_000)).withFadeOut(fade(4_410));
    }

    private static Track opener() {
        return Track.of(List.of(Clip.whole(OPENER)), Join.Pause.STANDARD)
                .withTexts(allTexts())
                .withIsrc(Optional.of(new Isrc("AA6Q72600001")))
                .withFlags(new TrackFlags(true, true, true, true))
                .withHeadSpace(new CdFrames(5))
                .withIndexes(List.of(new CdFrames(4_500), new CdFrames(9_000)))
                .withGain(Gain.parse("-1.5"))
                .withMatchOffset(Gain.parse("-2"));
    }

    private static Track crossfaded() {
        var overlap = new SampleCount(88_200);
        var join = new Join.Crossfade(
                overlap,
                new Fade(overlap, FadeLaw.EQUAL_POWER),
                new Fade(new SampleCount(441), FadeLaw.tension(-350)),
                true,
                MarkPlace.MIDDLE,
                Optional.of(new CdFrames(75)));
        Clip clip =
                Clip.whole(LIVE).withRange(new SourceRange(96_000, 28_800_000)).withGain(Gain.parse("0.75"));
        Clip later = Clip.whole(OPENER)
                .withRange(new SourceRange(4_410_000, 7_938_000))
                .withOffset(new SampleCount(13_185_900))
                .withFadeIn(fade(22_050));
        return Track.of(List.of(clip, later), join).withTexts(title("Ebb", "引き潮"));
    }

    private static Track gapless() {
        Clip clip = Clip.whole(LIVE).withRange(new SourceRange(28_800_000, 57_600_000));
        return Track.of(List.of(clip), Join.Butt.PLAIN).withTexts(title("Flood", "満ち潮"));
    }

    private static Texts allTexts() {
        Texts texts = title("Opener", "始まり");
        for (TextField field : TextField.values()) {
            if (field != TextField.TITLE) {
                texts = texts.with(Language.ENGLISH, field, "The " + field.id());
            }
        }
        return texts;
    }

    private static Texts title(String english, String japanese) {
        return Texts.NONE
                .with(Language.ENGLISH, TextField.TITLE, english)
                .with(Language.JAPANESE, TextField.TITLE, japanese);
    }

    private static Fade fade(int samples) {
        return new Fade(new SampleCount(samples), FadeLaw.LINEAR);
    }

    private static Source source(String path, char digit, int hz, int bits, int effectiveBits, long samples) {
        String digest = String.valueOf(digit).repeat(64);
        var format = new SourceFormat(new SampleRate(hz), 2, bits, false);
        return new Source(path, digest, format, effectiveBits, samples);
    }
}
