package org.pregap.ui.tracks.row;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.LongFunction;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Gain;
import org.pregap.model.Join;
import org.pregap.model.Opening;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;
import org.pregap.time.Msf;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.workspace.edit.TrackEnds;

/**
 * A number of a cell as whole units that can be counted up and down.
 *
 * @param value in units: CD frames, milliseconds or thousandths of a decibel
 * @param lowest what it can be at least
 * @param highest what it can be at most
 * @param steps by how much it changes at each speed
 * @param toText what would be typed for so many units
 */
public record DraggedNumber(long value, long lowest, long highest, Steps steps, LongFunction<String> toText) {
    /** How a mouse is moved: with Shift, without any key, with Ctrl. */
    public enum Speed {
        FINE,
        NORMAL,
        COARSE
    }

    /** Units for each step. */
    public record Steps(long fine, long normal, long coarse) {
        private static final Steps CD_FRAMES = new Steps(1, 5, 75);
        private static final Steps MILLISECONDS = new Steps(1, 20, 1000);
        private static final Steps THOUSANDTHS_DB = new Steps(10, 100, 1000);

        public long at(Speed speed) {
            return switch (speed) {
                case FINE -> fine;
                case NORMAL -> normal;
                case COARSE -> coarse;
            };
        }
    }

    /** An hour: nobody drags further, whatever the mouse does. */
    private static final long MOST_CD_FRAMES = 3600L * CdFrames.PER_SECOND;

    private static final long MOST_MILLISECONDS = 3_600_000;
    private static final int LOWEST_DRAGGED_DB = -60;
    private static final int HIGHEST_DRAGGED_DB = 24;

    /** @return empty where there is no number to drag */
    public static Optional<DraggedNumber> of(Album album, DiscLayout layout, int number, TrackColumn column) {
        Track track = album.track(number);
        Clip first = TrackEnds.first(track);
        Clip last = TrackEnds.last(track, album.rate());
        return Optional.ofNullable(
                switch (column) {
                    case PAUSE -> number == 1 ? firstPause(album) : join(track.join(), album.rate());
                    case START -> start(layout, number);
                    case LENGTH ->
                        cdFrames(new CellTexts(album, layout).length(number).count(), 1, DraggedNumber::msf);
                    case HEAD_SPACE -> cdFrames(track.headSpace().count(), 0, DraggedNumber::counted);
                    case GAIN -> gain(track.gain());
                    case FADE_IN -> fade(first.fadeIn(), album.rate());
                    case FADE_OUT -> fade(last.fadeOut(), album.rate());
                    case TRIM_START -> trim(first, first.range().startSample());
                    case TRIM_END ->
                        trim(last, last.source().lengthSamples() - last.range().endSample());
                    default -> null;
                });
    }

    /** The nearest value that can be. */
    public long within(long wanted) {
        return Math.max(lowest, Math.min(highest, wanted));
    }

    public String text(long units) {
        return toText.apply(units);
    }

    private static DraggedNumber firstPause(Album album) {
        return cdFrames(album.opening().firstPause().count(), Opening.SHORTEST_PAUSE.count(), DraggedNumber::counted);
    }

    /** A gapless join is dragged into a pause; a crossfade stays one. */
    private static DraggedNumber join(Join join, SampleRate rate) {
        return join.fold(
                pause -> cdFrames(pause.length().count(), 0, DraggedNumber::counted),
                butt -> cdFrames(0, 0, units -> units == 0 ? "=" : counted(units)),
                crossfade -> milliseconds(crossfade.overlap(), rate, 1, units -> "x" + seconds(units)));
    }

    private static DraggedNumber start(DiscLayout layout, int number) {
        return cdFrames(layout.track(number).mark().cdFrame(), 0, DraggedNumber::msf);
    }

    private static DraggedNumber gain(Gain gain) {
        return new DraggedNumber(
                gain.thousandthsDb(),
                Math.min(gain.thousandthsDb(), LOWEST_DRAGGED_DB * 1000L),
                Math.max(gain.thousandthsDb(), HIGHEST_DRAGGED_DB * 1000L),
                Steps.THOUSANDTHS_DB,
                units -> new Gain(Math.toIntExact(units)).db().toPlainString());
    }

    private static DraggedNumber fade(Fade fade, SampleRate rate) {
        String law = fade.law().equals(FadeLaw.LINEAR) ? "" : " " + fade.law().id();
        return milliseconds(fade.length(), rate, 0, units -> seconds(units) + law);
    }

    private static DraggedNumber trim(Clip clip, long cutSamples) {
        return milliseconds(new SampleCount(cutSamples), clip.source().format().rate(), 0, DraggedNumber::seconds);
    }

    private static DraggedNumber cdFrames(long value, long lowest, LongFunction<String> toText) {
        return new DraggedNumber(
                value, Math.min(value, lowest), Math.max(value, MOST_CD_FRAMES), Steps.CD_FRAMES, toText);
    }

    private static DraggedNumber milliseconds(
            SampleCount length, SampleRate rate, long lowest, LongFunction<String> toText) {
        long value = Math.round(length.count() * 1000.0 / rate.hz());
        return new DraggedNumber(
                value, Math.min(value, lowest), Math.max(value, MOST_MILLISECONDS), Steps.MILLISECONDS, toText);
    }

    private static String counted(long cdFrames) {
        return cdFrames + "f";
    }

    private static String msf(long cdFrames) {
        return Msf.of(cdFrames).toString();
    }

    private static String seconds(long milliseconds) {
        return BigDecimal.valueOf(milliseconds, 3).toPlainString();
    }
}
