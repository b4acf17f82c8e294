package org.pregap.workspace.edit.cell;

import java.util.Arrays;
import java.util.Optional;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Isrc;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.workspace.edit.Seconds;
import org.pregap.workspace.edit.TrackEnds;

/** What of a track can be typed, one for each column of the table. Each can be read back as it is written. */
public enum TrackCell {
    TITLE("title"),
    PERFORMER("performer"),
    SONGWRITER("songwriter"),
    COMPOSER("composer"),
    ARRANGER("arranger"),
    MESSAGE("message"),
    /** How it joins the track before: see {@link PauseCell}. */
    PAUSE("pause"),
    /** INDEX 01 on the disc clock, {@code mm:ss:ff}; typing it changes the pause before. */
    START("start"),
    HEAD_SPACE("head space"),
    /** In dB. */
    GAIN("gain"),
    /** In dB. */
    MATCH_OFFSET("matching offset"),
    FADE_IN("fade in"),
    FADE_OUT("fade out"),
    /** Seconds cut from the start of the file of the first clip. */
    TRIM_START("trim start"),
    /** Seconds cut from the end of the file of the last clip. */
    TRIM_END("trim end"),
    ISRC("ISRC"),
    FLAGS("flags");

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // an Optional of an enum's constant does not change
    private final Optional<TextField> text;

    TrackCell(String words) {
        this.words = words;
        this.text = Arrays.stream(TextField.values())
                .filter(field -> field.name().equals(name()))
                .findFirst();
    }

    /** What it is called in messages: {@code trim start}. */
    public String words() {
        return words;
    }

    /** Which text it is, if it is one. */
    public Optional<TextField> text() {
        return text;
    }

    /**
     * As it stands in the cell and can be typed.
     *
     * @param number of the track, 1 and up
     */
    public String of(Album album, int number) {
        Track track = album.track(number);
        return switch (this) {
            case TITLE, PERFORMER, SONGWRITER, COMPOSER, ARRANGER, MESSAGE ->
                text().map(field -> track.texts().get(album.mainLanguage(), field))
                        .orElse("");
            case PAUSE -> PauseCell.of(album, number);
            case START -> DiscLayout.withoutClips(album).track(number).mark().toString();
            case HEAD_SPACE -> Seconds.exact(track.headSpace().count(), CdFrames.PER_SECOND);
            case GAIN -> decibels(track.gain());
            case MATCH_OFFSET -> decibels(track.matchOffset());
            case FADE_IN -> fade(TrackEnds.first(track).fadeIn(), album);
            case FADE_OUT -> fade(TrackEnds.last(track, album.rate()).fadeOut(), album);
            case TRIM_START -> {
                Clip first = TrackEnds.first(track);
                yield seconds(first, first.range().startSample());
            }
            case TRIM_END -> {
                Clip last = TrackEnds.last(track, album.rate());
                yield seconds(last, last.source().lengthSamples() - last.range().endSample());
            }
            case ISRC -> track.isrc().map(Isrc::code).orElse("");
            case FLAGS -> String.join(" ", track.flags().names());
        };
    }

    /** {@code +1.5}, {@code -0.3}, {@code 0.0}: with the hyphen that a keyboard has. */
    private static String decibels(Gain gain) {
        String number = gain.db().scale() < 1
                ? gain.db().setScale(1).toPlainString()
                : gain.db().toPlainString();
        return gain.thousandthsDb() > 0 ? "+" + number : number;
    }

    /** {@code 2.50}, and the law where it is not linear: {@code 2.50 equal-power}. */
    private static String fade(Fade fade, Album album) {
        String length = Seconds.exact(fade.length().count(), album.rate().hz());
        return fade.law().equals(FadeLaw.LINEAR)
                ? length
                : length + " " + fade.law().id();
    }

    private static String seconds(Clip clip, long sourceSamples) {
        return Seconds.exact(sourceSamples, clip.source().format().rate().hz());
    }
}
