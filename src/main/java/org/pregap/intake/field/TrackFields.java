package org.pregap.intake.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.model.Album;
import org.pregap.model.Join;
import org.pregap.model.TextField;
import org.pregap.model.Track;

/** Sets named fields of tracks: the texts and everything in {@link TrackField}. */
public final class TrackFields {
    private TrackFields() {}

    /** One line for every field, the texts first. */
    public static List<FieldHelp> help() {
        return Stream.concat(
                        FieldName.texts().map(name -> new FieldHelp(name, TextEdit.HELP)),
                        Arrays.stream(TrackField.values()).map(field -> new FieldHelp(field.id(), field.help())))
                .toList();
    }

    /**
     * The album with a field of one track set; everything else in it is as it was. A text in a new language adds the
     * language to the album. Setting {@code pause} of track 1 sets the album's first pause.
     *
     * @param number the track's number, 1 and up
     * @param field a name as in {@link #help}, with a language where it is a text
     * @param value with a decimal point; the notes say where it was rounded
     * @throws IllegalArgumentException if there is no such track or field, or the value does not fit; the message says
     *     what is accepted
     */
    public static Noted<Album> apply(Album album, int number, String field, String value) {
        if (number < 1 || number > album.tracks().size()) {
            throw new IllegalArgumentException("there is no track " + number + "; the album has "
                    + album.tracks().size());
        }
        FieldName name = FieldName.parse(field);
        Optional<TextField> text = name.text();
        if (text.isPresent()) {
            var edit = new TextEdit(text.get(), name.language(), Cells.POINT.line(value));
            Album ready = edit.withLanguage(album);
            return Noted.of(
                    ready.withTrack(number, track -> track.withTexts(edit.apply(track.texts(), ready.mainLanguage()))));
        }
        TrackField known = known(name);
        return number == 1 ? applyToFirst(album, known, value) : applyTo(album, number, known, value);
    }

    /**
     * Reads a value that will be applied to some track later. The languages of texts are left to the caller: see {@link
     * AlbumFields#withLanguage}.
     *
     * @throws IllegalArgumentException if there is no such field, or the text is no value of it
     */
    public static Noted<TrackEdit> read(FieldName name, Cells cells, String value) {
        Optional<TextField> text = name.text();
        if (text.isEmpty()) {
            return known(name).read(cells, value);
        }
        var edit = new TextEdit(text.get(), name.language(), cells.line(value));
        return Noted.of((track, album) -> track.withTexts(edit.apply(track.texts(), album.mainLanguage())));
    }

    private static Noted<Album> applyTo(Album album, int number, TrackField field, String value) {
        return field.read(Cells.POINT, value).map(edit -> album.withTrack(number, track -> edit.apply(track, album)));
    }

    /** Track 1 keeps a join of its own for the day it is moved, but what it follows is the first pause. */
    private static Noted<Album> applyToFirst(Album album, TrackField field, String value) {
        if (field == TrackField.PAUSE) {
            return AlbumField.FIRST_PAUSE.apply(album, value);
        }
        if (field.needsTrackBefore()) {
            throw new IllegalArgumentException("track 1 follows no track, so it has no " + field.id()
                    + "; what lies before it is the first pause");
        }
        return field.read(Cells.POINT, value)
                .map(edit -> album.withTrack(1, track -> {
                    Track changed = edit.apply(track.withJoin(Join.Pause.STANDARD), album);
                    return changed.withJoin(track.join());
                }));
    }

    private static TrackField known(FieldName name) {
        return TrackField.find(name.base())
                .orElseThrow(() -> new IllegalArgumentException("a track has no field '" + name.base() + "'; it has "
                        + FieldName.list(help().stream().map(FieldHelp::name))));
    }
}
