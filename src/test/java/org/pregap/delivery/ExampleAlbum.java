package org.pregap.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pregap.intake.AudioFiles;
import org.pregap.intake.FileSourceIntake;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Ean;
import org.pregap.model.FadeLaw;
import org.pregap.model.Isrc;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.Opening;
import org.pregap.model.Release;
import org.pregap.model.Source;
import org.pregap.model.TextField;
import org.pregap.model.Texts;
import org.pregap.model.Track;
import org.pregap.model.TrackFlags;
import org.pregap.render.SourceCatalog;
import org.pregap.testing.Tones;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;

/**
 * An album with every kind of join, hidden audio, indexes, flags, codes and accented texts. Where everything lies, in CD
 * frames of 588 samples:
 *
 * <pre>
 * hidden   100            150 to 250
 * track 1  600 + 100 smp  INDEX 01 250, INDEX 02 450, ends in 850
 * track 2  400            pause 75: INDEX 00 851, INDEX 01 926, ends at 1326
 * track 3  500 + 300 smp  gapless: INDEX 01 1326, countdown 50: INDEX 00 1276, ends at sample 1073988
 * track 4  600            crossfade 44100 smp: starts at sample 1029888 in 1751, ends at sample 1382688
 * track 5  400            gapless: starts in 2351, ends at sample 1617888 in 2751; tail 10: lead-out 2762
 * </pre>
 */
final class ExampleAlbum {
    static final SourceCatalog CATALOG = source -> AudioFiles.open(Path.of(source.path()));
    static final long LEAD_OUT = 2762;
    static final String EAN = "4006381333931";

    private final Path folder;

    private ExampleAlbum(Path folder) {
        this.folder = folder;
    }

    /** The seeds of the sounds are the tracks' numbers, 0 for the hidden one. */
    static Album in(Path folder) throws IOException {
        return new ExampleAlbum(folder).album();
    }

    /** Its first track alone, of 300 CD frames. */
    static Album ofOneTrack(Path folder) throws IOException {
        var example = new ExampleAlbum(folder);
        Track track = example.track(1, 300 * 588, Join.Pause.STANDARD, "AA6Q72600001");
        return example.of(track.withIndexes(List.of(new CdFrames(200))));
    }

    /** The same without any text. */
    static Album withoutTexts(Album album) {
        return album.withTexts(Texts.NONE)
                .withTracks(album.tracks().stream()
                        .map(track -> track.withTexts(Texts.NONE))
                        .toList());
    }

    private Album album() throws IOException {
        Track one = track(1, 600 * 588 + 100, Join.Pause.STANDARD, "AA6Q72600001")
                .withIndexes(List.of(new CdFrames(200)))
                .withFlags(TrackFlags.parse("DCP"));
        Track two = track(2, 400 * 588, Join.Pause.of(new CdFrames(75)), "").withFlags(TrackFlags.parse("PRE SCMS"));
        Track three = track(3, 500 * 588 + 300, new Join.Butt(Optional.of(new CdFrames(50))), "AA6Q72600003");
        Track four =
                track(4, 600 * 588, Join.Crossfade.of(new SampleCount(44_100), FadeLaw.EQUAL_POWER), "AA6Q72600004");
        Track five = track(5, 400 * 588, Join.Butt.PLAIN, "AA6Q72600005").withFlags(TrackFlags.parse("4CH"));
        return of(one, two, three, four, five)
                .withOpening(Opening.STANDARD.withHidden(List.of(Clip.whole(source(0, 100 * 588)))))
                .withTail(new CdFrames(10));
    }

    private Album of(Track... tracks) {
        return Album.empty(SampleRate.CD)
                .withLanguages(List.of(Language.FRENCH))
                .withTexts(title("Ann\u00e9es lumi\u00e8re"))
                .withRelease(Release.NONE.withEan(Optional.of(new Ean(EAN))).withMasterId("JOB 2026-7"))
                .withTracks(List.of(tracks));
    }

    private Track track(int number, int samples, Join join, String isrc) throws IOException {
        return Track.of(List.of(Clip.whole(source(number, samples))), join)
                .withTexts(title("Pi\u00e8ce n\u00b0 " + number))
                .withIsrc(isrc.isEmpty() ? Optional.empty() : Optional.of(new Isrc(isrc)));
    }

    private Source source(int seed, int samples) throws IOException {
        Path file = Tones.wav(folder.resolve(seed + ".wav"), seed, samples);
        return new FileSourceIntake(() -> {}).take(file).source();
    }

    private static Texts title(String title) {
        return Texts.NONE
                .with(Language.FRENCH, TextField.TITLE, title)
                .with(Language.FRENCH, TextField.PERFORMER, "\u00c9lodie & B\u00f8rge");
    }
}
