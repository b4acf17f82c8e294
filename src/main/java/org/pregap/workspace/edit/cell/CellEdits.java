package org.pregap.workspace.edit.cell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.pregap.intake.field.Cells;
import org.pregap.intake.field.Noted;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Fade;
import org.pregap.model.FadeLaw;
import org.pregap.model.Isrc;
import org.pregap.model.TextField;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.workspace.edit.ClipEdits;
import org.pregap.workspace.edit.Seconds;
import org.pregap.workspace.edit.SpacingEdits;
import org.pregap.workspace.edit.TrackEdits;
import org.pregap.workspace.edit.TrackEnds;
import org.pregap.workspace.edit.TrimEdits;
import org.pregap.workspace.history.Edit;

/** Edits of what was typed into the table. */
public final class CellEdits {
    private CellEdits() {}

    /**
     * What a text makes of a column in some rows; where it stands already, nothing is read. An empty text removes a text, code, flags or fade, and is 0 for a number.
     *
     * @param numbers of the tracks, from 1
     * @throws IllegalArgumentException if the text is no value of this column or does not fit one of the tracks; the message
     *     says what is accepted
     */
    public static TypedEdit set(Album album, TrackCell cell, Collection<Integer> numbers, String text) {
        List<Integer> others = new TreeSet<>(numbers)
                .stream().filter(number -> !text.equals(cell.of(album, number))).toList();
        if (others.isEmpty()) {
            return plain(Edit.of(capital(cell), unchanged -> unchanged));
        }
        try {
            TypedEdit edit = withValue(read(album, cell, others, text), cell, text, others.size());
            // What only the album can refuse is refused here too, so that the cell can say so.
            Album changed = edit.edit().change().apply(album);
            return changed.equals(album) ? plain(edit.edit()) : edit;
        } catch (IllegalArgumentException refused) {
            throw TypedText.refusal(refused, text);
        }
    }

    /** The name of the step says what was typed, where the edit does not say by itself what became of it. */
    private static TypedEdit withValue(TypedEdit typed, TrackCell cell, String text, int numbers) {
        boolean saysIt =
                switch (cell) {
                    case PAUSE, START, HEAD_SPACE, GAIN, MATCH_OFFSET -> true;
                    case FADE_IN, FADE_OUT -> numbers == 1;
                    case TRIM_START, TRIM_END -> false;
                    case TITLE, PERFORMER, SONGWRITER, COMPOSER, ARRANGER, MESSAGE, ISRC, FLAGS -> false;
                };
        Edit edit = typed.edit();
        String value = Cells.trimmed(text);
        if (saysIt) {
            return typed;
        }
        String name = edit.name() + (value.isEmpty() ? " removed" : ": " + TypedText.shortened(value));
        return new TypedEdit(new Edit(name, edit.change(), edit.select()), typed.notes());
    }

    /**
     * Copies the value of the first track to the others; ISRCs count up instead.
     *
     * @throws IllegalArgumentException if it does not fit one of them
     */
    public static TypedEdit fillDown(Album album, TrackCell cell, Collection<Integer> numbers) {
        List<Integer> ordered = List.copyOf(new TreeSet<>(numbers));
        int first = ordered.get(0);
        if (cell == TrackCell.ISRC) {
            Isrc code = album.track(first)
                    .isrc()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "track " + first + " has no ISRC from which the others could count up; type it first"));
            return new TypedEdit(TrackEdits.isrcSeries(album, ordered, code), List.of());
        }
        if (cell == TrackCell.START) {
            throw startsTogether();
        }
        List<Integer> others = ordered.subList(1, ordered.size());
        if (others.isEmpty()) {
            throw new IllegalArgumentException("select the track to copy from and those below it");
        }
        TypedEdit filled = set(album, cell, others, cell.of(album, first));
        return new TypedEdit(
                new Edit("Fill down " + cell.words(), filled.edit().change(), Optional.empty()), filled.notes());
    }

    private static TypedEdit read(Album album, TrackCell cell, List<Integer> numbers, String text) {
        boolean empty = Cells.trimmed(text).isEmpty();
        String number = empty ? "0" : text;
        return switch (cell) {
            case TITLE, PERFORMER, SONGWRITER, COMPOSER, ARRANGER, MESSAGE ->
                plain(TrackEdits.text(album, numbers, cell.text().orElse(TextField.TITLE), Cells.POINT.line(text)));
            case PAUSE -> PauseCell.read(album, numbers, text);
            case START -> start(album, numbers, text);
            case HEAD_SPACE -> {
                Noted<CdFrames> length = Cells.POINT_OR_COMMA.cdFrames(number);
                boolean asShown = Cells.trimmed(text).equals(PauseCell.pause(length.value()));
                yield new TypedEdit(
                        TrackEdits.headSpace(album, numbers, length.value()), asShown ? List.of() : length.notes());
            }
            case GAIN -> plain(TrackEdits.gain(album, numbers, Cells.POINT_OR_COMMA.gain(number)));
            case MATCH_OFFSET -> plain(TrackEdits.matchOffset(album, numbers, Cells.POINT_OR_COMMA.gain(number)));
            case FADE_IN, FADE_OUT -> fade(album, cell, numbers, Cells.POINT_OR_COMMA.shape(number));
            case TRIM_START, TRIM_END -> trim(album, cell, numbers, number);
            case ISRC ->
                plain(TrackEdits.isrc(
                        album, numbers, empty ? Optional.empty() : Optional.of(Isrc.parse(Cells.trimmed(text)))));
            case FLAGS -> plain(TrackEdits.flags(album, numbers, Cells.POINT.flags(text)));
        };
    }

    private static IllegalArgumentException startsTogether() {
        return new IllegalArgumentException(
                "tracks cannot all start at the same time; type one start, or give them all one pause");
    }

    private static TypedEdit start(Album album, List<Integer> numbers, String text) {
        if (numbers.size() > 1) {
            throw startsTogether();
        }
        Noted<CdFrames> place = Cells.POINT_OR_COMMA.cdFrames(text);
        return new TypedEdit(
                SpacingEdits.startAt(album, numbers.get(0), DiscAddress.ZERO.plus(place.value())), place.notes());
    }

    private static TypedEdit fade(Album album, TrackCell cell, List<Integer> numbers, Cells.Shape shape) {
        var fade = new Fade(shape.length().toSamples(album.rate()), shape.law().orElse(FadeLaw.LINEAR));
        List<Edit> edits = new ArrayList<>();
        for (int number : numbers) {
            Clip clip = cell == TrackCell.FADE_IN
                    ? TrackEnds.first(album.track(number))
                    : TrackEnds.last(album.track(number), album.rate());
            Fade other = cell == TrackCell.FADE_IN ? clip.fadeOut() : clip.fadeIn();
            long room = clip.length(album.rate()).minus(other.length()).count();
            if (!fade.isNone() && fade.length().count() > room) {
                throw new IllegalArgumentException("the " + cell.words() + " of track " + number + " can be "
                        + Seconds.atMost(Math.max(0, room), album.rate().hz())
                        + " s at most: the sound is no longer, and the other fade has its place");
            }
            edits.add(
                    cell == TrackCell.FADE_IN
                            ? ClipEdits.fadeIn(album, TrackEnds.firstPlace(album, number), fade)
                            : ClipEdits.fadeOut(album, TrackEnds.lastPlace(album, number), fade));
        }
        return plain(together(cell, edits));
    }

    private static TypedEdit trim(Album album, TrackCell cell, List<Integer> numbers, String text) {
        var span = Cells.POINT_OR_COMMA.time(text);
        List<Edit> edits = new ArrayList<>();
        for (int number : numbers) {
            if (cell == TrackCell.TRIM_START) {
                Clip clip = TrackEnds.first(album.track(number));
                long cut = span.toSamples(clip.source().format().rate()).count();
                edits.add(TrimEdits.startTo(album, TrackEnds.firstPlace(album, number), cut));
            } else {
                Clip clip = TrackEnds.last(album.track(number), album.rate());
                long cut = span.toSamples(clip.source().format().rate()).count();
                edits.add(TrimEdits.endTo(
                        album, TrackEnds.lastPlace(album, number), clip.source().lengthSamples() - cut));
            }
        }
        return plain(together(cell, edits));
    }

    /** Edits of different tracks, one after the other. */
    private static Edit together(TrackCell cell, List<Edit> edits) {
        if (edits.size() == 1) {
            return edits.get(0);
        }
        return Edit.of(capital(cell) + " of " + edits.size() + " tracks", album -> {
            Album next = album;
            for (Edit edit : edits) {
                next = edit.change().apply(next);
            }
            return next;
        });
    }

    private static String capital(TrackCell cell) {
        return cell.words().substring(0, 1).toUpperCase(Locale.ROOT)
                + cell.words().substring(1);
    }

    private static TypedEdit plain(Edit edit) {
        return new TypedEdit(edit, List.of());
    }
}
