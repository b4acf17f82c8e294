package org.pregap.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregap.audio.SourceTags;
import org.pregap.intake.SourceIntake.TakenIn;
import org.pregap.intake.field.Noted;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Isrc;
import org.pregap.model.TextField;
import org.pregap.model.Track;
import org.pregap.time.SampleRate;

/**
 * Makes an album from a sheet, or from {@link Sheet#ofFiles files}, and from what is found in the files. What the sheet
 * says wins over the files' tags, and an empty cell takes the tag.
 */
public final class NewAlbum {
    private final Sheet sheet;
    private final NewAlbumRequest request;
    private final List<String> notes = new ArrayList<>();
    private final Map<Path, TakenIn> taken = new LinkedHashMap<>();

    private NewAlbum(Sheet sheet, NewAlbumRequest request) {
        this.sheet = sheet;
        this.request = request;
        this.notes.addAll(sheet.notes());
    }

    /**
     * Makes the album; each file is taken in once, however many rows name it.
     *
     * @return with notes on whatever was rounded, left out or decided on the way
     * @throws IllegalArgumentException if there are no tracks, or if codes are asked for that the sheet has already or
     *     that run out
     * @throws IOException if a file cannot be taken in; {@code FormatException} if one is damaged, or if the sheet does
     *     not fit the files (it cuts away all of one)
     */
    public static Noted<Album> make(Sheet sheet, NewAlbumRequest request, SourceIntake intake) throws IOException {
        if (sheet.rows().stream().allMatch(Sheet.Row::hidden)) {
            throw new IllegalArgumentException("an album is made of at least one file");
        }
        if (request.firstIsrc().isPresent() && sheet.hasValues("isrc")) {
            throw new IllegalArgumentException(
                    "the sheet has ISRCs of its own; take them out, or do without a first ISRC to count on from");
        }
        var making = new NewAlbum(sheet, request);
        making.takeIn(intake);
        return making.album();
    }

    private void takeIn(SourceIntake intake) throws IOException {
        for (Sheet.Row row : sheet.rows()) {
            if (!taken.containsKey(row.file())) {
                taken.put(row.file(), intake.take(row.file()));
            }
        }
    }

    private Noted<Album> album() throws IOException {
        var errors = new SheetErrors(sheet.name());
        var rows = new RowTracks(request, errors);
        Album empty = rows.withLanguages(request.start(), sheet.rows()).withRate(rate(rows));
        List<Clip> hidden = new ArrayList<>();
        List<Track> tracks = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            if (row.hidden()) {
                hidden.add(rows.hidden(row, of(row), empty, hidden));
            } else {
                tracks.add(rows.track(row, of(row), empty, tracks.isEmpty()));
            }
        }
        errors.throwIfAny();
        Album album = empty.withOpening(request.opening(sheet.firstPause()).withHidden(hidden));
        Album tagged = withTags(album, withCodes(tracks));
        return new Noted<>(tagged, UntitledNotes.joined(notes));
    }

    private TakenIn of(Sheet.Row row) {
        TakenIn found = taken.get(row.file());
        if (found == null) {
            throw new IllegalStateException("not taken in: " + row.file());
        }
        return found;
    }

    private SampleRate rate(RowTracks rows) {
        var choice = new RateChoice();
        sheet.rows().forEach(row -> choice.add(of(row).source().format().rate(), rows.playedSamples(row, of(row))));
        Noted<SampleRate> rate = request.rate().map(Noted::of).orElseGet(choice::choice);
        notes.addAll(rate.notes());
        long others = taken.values().stream()
                .filter(found -> !found.source().format().rate().equals(rate.value()))
                .count();
        if (others > 0) {
            notes.add(others + " of " + taken.size() + " files " + (others == 1 ? "has" : "have")
                    + " another rate than the album's " + rate.value() + " and will be converted");
        }
        return rate.value();
    }

    private List<Track> withCodes(List<Track> tracks) {
        List<Track> coded = new ArrayList<>();
        Optional<Isrc> code = request.firstIsrc();
        for (Track track : tracks) {
            if (!coded.isEmpty()) {
                code = code.map(Isrc::next);
            }
            coded.add(code.isPresent() ? track.withIsrc(code) : track);
        }
        return coded;
    }

    private Album withTags(Album album, List<Track> tracks) {
        var reading = new TagReading(album.mainLanguage(), notes);
        List<SourceTags> tags = sheet.rows().stream()
                .filter(row -> !row.hidden())
                .map(row -> of(row).tags())
                .toList();
        List<String> places = new ArrayList<>();
        for (Track track : tracks) {
            places.add(TagReading.place(places.size() + 1, track.clips().get(0).source()));
        }
        if (sheet.isOfFiles()) {
            reading.noteNumbers(tags, places);
        }
        List<Track> filled = new ArrayList<>();
        for (Track track : tracks) {
            filled.add(reading.fill(track, tags.get(filled.size()), places.get(filled.size())));
        }
        return withTitle(album.withTracks(filled), reading.albumTitle(tags));
    }

    private Album withTitle(Album album, Optional<String> tag) {
        String given = album.text(TextField.TITLE);
        if (given.isEmpty() && tag.isEmpty()) {
            notes.add("the album has no title; it stays empty");
        } else if (given.isEmpty()) {
            return album.withTexts(album.texts().with(album.mainLanguage(), TextField.TITLE, tag.orElse("")));
        } else if (tag.isPresent() && !tag.get().equals(given)) {
            notes.add("the files' tags name another album, '" + Excerpt.of(tag.get()) + "'; '" + Excerpt.of(given)
                    + "' stands");
        }
        return album;
    }
}
