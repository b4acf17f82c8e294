package org.pregap.intake;

import java.util.List;
import java.util.Optional;
import org.pregap.intake.SourceIntake.TakenIn;
import org.pregap.intake.field.AlbumFields;
import org.pregap.intake.field.TrackField;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Join;
import org.pregap.model.Language;
import org.pregap.model.Track;
import org.pregap.time.SampleCount;

/** Turns rows into tracks, now that their files are known; a cell that does not fit its file is collected. */
final class RowTracks {
    private final NewAlbumRequest request;
    private final SheetErrors errors;

    RowTracks(NewAlbumRequest request, SheetErrors errors) {
        this.request = request;
        this.errors = errors;
    }

    /** The album with every language in which the rows have a text. */
    Album withLanguages(Album album, List<Sheet.Row> rows) throws FormatException {
        Album changed = album;
        for (Sheet.Row row : rows) {
            for (Sheet.Cell cell : row.cells()) {
                Optional<Language> language = cell.column().language();
                try {
                    refuseMainTwice(row, cell, album.mainLanguage());
                    changed = language.isPresent() ? AlbumFields.withLanguage(changed, language.get()) : changed;
                } catch (IllegalArgumentException e) {
                    errors.inCell(row.number(), cell.column().toString(), String.valueOf(e.getMessage()));
                }
            }
        }
        return changed;
    }

    /** In an album whose main language is English, {@code title} and {@code title[en]} are one and the same. */
    private static void refuseMainTwice(Sheet.Row row, Sheet.Cell cell, Language main) {
        boolean twice = cell.column().language().equals(Optional.of(main))
                && row.cells().stream()
                        .anyMatch(other -> other.column().language().isEmpty()
                                && other.column().base().equals(cell.column().base()));
        if (twice) {
            throw new IllegalArgumentException(main.tag() + " is the album's main language, so this is the same as "
                    + cell.column().base() + ", which this row also has");
        }
    }

    /** How much of the file is heard, at the file's rate. */
    long playedSamples(Sheet.Row row, TakenIn taken) {
        Track track = Track.of(List.of(Clip.whole(taken.source())), Join.Pause.STANDARD);
        for (Sheet.Cell cell : row.cells()) {
            String column = cell.column().base();
            if (column.equals(TrackField.TRIM_START.id()) || column.equals(TrackField.TRIM_END.id())) {
                try {
                    track = cell.edit().apply(track, request.start());
                } catch (IllegalArgumentException reportedWithItsTrack) {
                    return taken.source().lengthSamples();
                }
            }
        }
        return track.clips().get(0).range().lengthSamples();
    }

    Track track(Sheet.Row row, TakenIn taken, Album album, boolean first) {
        Track plain = Track.of(List.of(Clip.whole(taken.source())), Join.Pause.of(request.pause()));
        Track track = applied(row, plain, album);
        boolean hasOwn =
                row.cells().stream().anyMatch(cell -> cell.column().base().equals(TrackField.HEAD_SPACE.id()));
        boolean followsPause = first || track.join() instanceof Join.Pause;
        return followsPause && !hasOwn ? track.withHeadSpace(request.headSpace()) : track;
    }

    /** @param before the hidden clips before this one, which it follows without a gap */
    Clip hidden(Sheet.Row row, TakenIn taken, Album album, List<Clip> before) {
        Track scratch = applied(row, Track.of(List.of(Clip.whole(taken.source())), Join.Butt.PLAIN), album);
        SampleCount offset =
                before.stream().map(clip -> clip.length(album.rate())).reduce(SampleCount.ZERO, SampleCount::plus);
        return scratch.clips().get(0).withOffset(offset).withGain(scratch.gain());
    }

    private Track applied(Sheet.Row row, Track plain, Album album) {
        Track track = plain;
        for (Sheet.Cell cell : row.cells()) {
            try {
                track = cell.edit().apply(track, album);
            } catch (IllegalArgumentException e) {
                errors.inCell(row.number(), cell.column().toString(), String.valueOf(e.getMessage()));
            }
        }
        return track;
    }
}
