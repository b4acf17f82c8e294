package org.pregap.workspace.edit.cell;

import java.util.List;
import java.util.Optional;
import org.pregap.intake.field.Cells;
import org.pregap.intake.field.Noted;
import org.pregap.model.Album;
import org.pregap.model.FadeLaw;
import org.pregap.model.Opening;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.workspace.edit.Seconds;
import org.pregap.workspace.edit.SpacingEdits;
import org.pregap.workspace.history.Edit;

/**
 * The cell that says how a track joins the one before: {@code 2}, {@code 1.5} or {@code 2:30.5} for a pause in time, {@code
 * 105f} for one in CD frames, {@code x1.5} or {@code ×1.5} for a crossfade, also with a law ({@code x1.5 linear}), {@code =}
 * for a gapless join. In the first row it is the first pause.
 */
public final class PauseCell {
    /** One sentence: what can be typed. */
    public static final String ACCEPTED = "write a pause in seconds (2, 1.5, 2:30.5) or CD frames (105f),"
            + " x and seconds for a crossfade (x1.5), or = for a gapless join";

    private static final String CROSSFADE_SIGN = "\u00D7";
    private static final String GAPLESS_SIGN = "=";

    private PauseCell() {}

    /** The text of a track's cell, which read again changes nothing. */
    public static String of(Album album, int number) {
        return number == 1
                ? pause(album.opening().firstPause())
                : album.track(number)
                        .join()
                        .fold(
                                pause -> pause(pause.length()),
                                butt -> GAPLESS_SIGN,
                                crossfade -> crossfade(crossfade.overlap(), album.rate()));
    }

    /** {@code 1.40}; in hundredths, which tell CD frames apart. */
    public static String pause(CdFrames length) {
        return Seconds.exact(length.count(), CdFrames.PER_SECOND);
    }

    /** {@code ×1.50}; with as many decimals as the samples need. */
    public static String crossfade(SampleCount overlap, SampleRate rate) {
        return CROSSFADE_SIGN + Seconds.exact(overlap.count(), rate.hz());
    }

    /**
     * What a text makes of the joins into tracks.
     *
     * @throws IllegalArgumentException if it is none of what is accepted, or does not fit; the message says what is
     */
    public static TypedEdit read(Album album, List<Integer> numbers, String text) {
        String typed = Cells.trimmed(text);
        if (typed.equals(GAPLESS_SIGN)) {
            requireTrackBefore(numbers);
            return new TypedEdit(SpacingEdits.gapless(album, numbers), List.of());
        }
        if (typed.startsWith("x") || typed.startsWith("X") || typed.startsWith(CROSSFADE_SIGN)) {
            requireTrackBefore(numbers);
            return new TypedEdit(crossfade(album, numbers, typed), List.of());
        }
        Noted<CdFrames> length = pause(typed);
        if (numbers.contains(1) && length.value().isShorterThan(Opening.SHORTEST_PAUSE)) {
            throw new IllegalArgumentException("the first pause is at least 2 seconds (150f) long, not "
                    + length.value().count() + "f");
        }
        boolean asShown = typed.equals(pause(length.value()));
        return new TypedEdit(SpacingEdits.pause(album, numbers, length.value()), asShown ? List.of() : length.notes());
    }

    private static Noted<CdFrames> pause(String typed) {
        try {
            return Cells.POINT_OR_COMMA.cdFrames(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("'" + typed + "' is no pause; " + ACCEPTED, unreadable);
        }
    }

    private static Edit crossfade(Album album, List<Integer> numbers, String typed) {
        Cells.Shape shape;
        try {
            shape = Cells.POINT_OR_COMMA.shape(typed.substring(1));
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("'" + typed + "' is no crossfade; " + ACCEPTED, unreadable);
        }
        SampleCount overlap = shape.length().toSamples(album.rate());
        if (overlap.isZero()) {
            throw new IllegalArgumentException("a crossfade has a length; write = for a gapless join");
        }
        Optional<FadeLaw> law = shape.law();
        return law.isPresent()
                ? SpacingEdits.crossfade(album, numbers, overlap, law.get())
                : SpacingEdits.crossfade(album, numbers, overlap);
    }

    private static void requireTrackBefore(List<Integer> numbers) {
        if (numbers.contains(1)) {
            throw new IllegalArgumentException(
                    "track 1 follows no track, so it can neither cross nor join one without a gap;"
                            + " write its pause, at least 2 seconds");
        }
    }
}
