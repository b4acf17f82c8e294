package org.pregap.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pregap.audio.SourceTags;
import org.pregap.intake.field.Cells;
import org.pregap.model.Isrc;
import org.pregap.model.Language;
import org.pregap.model.Source;
import org.pregap.model.TextField;
import org.pregap.model.Track;

/** Fills in from the tags of audio files what nobody has said otherwise, and notes where the two differ. */
final class TagReading {
    private static final Pattern NUMBER = Pattern.compile("\\s*([0-9]{1,6})\\b.*", Pattern.DOTALL);

    private final Language language;
    private final List<String> notes;

    /**
     * @param language what the tags are taken to be written in: the album's main one
     * @param notes where to write
     */
    TagReading(Language language, List<String> notes) {
        this.language = language;
        this.notes = notes;
    }

    /** How notes name a track. */
    static String place(int number, Source source) {
        return "track " + number + " (" + source.fileName() + ")";
    }

    /** The track with title, performer and ISRC from the tags where it has none. */
    Track fill(Track track, SourceTags tags, String place) {
        Track titled = text(track, TextField.TITLE, tags.title(), place);
        Track performed = text(titled, TextField.PERFORMER, tags.performer(), place);
        if (performed.texts().get(language, TextField.TITLE).isEmpty()) {
            notes.add(UntitledNotes.of(place));
        }
        if (track.isrc().isEmpty() && !tags.otherIsrcs().isEmpty()) {
            notes.add(place + ": the file names more than one ISRC; "
                    + Excerpt.of(tags.isrc().orElse(""))
                    + " is believed, and not "
                    + Excerpt.of(String.join(", ", tags.otherIsrcs())));
        }
        return isrc(performed, tags.isrc(), place);
    }

    private Track text(Track track, TextField field, Optional<String> tag, String place) {
        if (tag.isEmpty()) {
            return track;
        }
        String found = Cells.trimmed(Cells.oneLine(tag.get()));
        String given = track.texts().get(language, field);
        if (given.isEmpty()) {
            if (!found.equals(tag.get())) {
                notes.add(place + ": control characters in the tag's " + field.id() + " became spaces: '"
                        + Excerpt.of(found) + "'");
            }
            return track.withTexts(track.texts().with(language, field, found));
        }
        if (!given.equals(found)) {
            notes.add(place + ": the file's tag has another " + field.id() + ", '" + Excerpt.of(found) + "'; '"
                    + Excerpt.of(given) + "' stands");
        }
        return track;
    }

    private Track isrc(Track track, Optional<String> tag, String place) {
        Optional<Isrc> found = tag.flatMap(text -> isrc(text, place));
        if (track.isrc().isEmpty()) {
            return track.withIsrc(found);
        }
        found.filter(code -> !track.isrc().equals(Optional.of(code)))
                .ifPresent(code -> notes.add(place + ": the file's tag has another ISRC, " + code + "; "
                        + track.isrc().get() + " stands"));
        return track;
    }

    private Optional<Isrc> isrc(String text, String place) {
        try {
            return Optional.of(Isrc.parse(text));
        } catch (IllegalArgumentException e) {
            notes.add(
                    place + ": the ISRC in the file's tag is left out: " + Excerpt.of(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** The album's title, if the files name one and agree on it. */
    Optional<String> albumTitle(List<SourceTags> tags) {
        Set<String> titles = new LinkedHashSet<>();
        tags.forEach(t -> t.album().map(Cells::oneLine).map(Cells::trimmed).ifPresent(titles::add));
        titles.remove("");
        if (titles.size() > 1) {
            notes.add("the files' tags name different albums: '" + Excerpt.of(String.join("', '", titles))
                    + "'; none is taken");
            return Optional.empty();
        }
        return titles.stream().findFirst();
    }

    /** Notes every file whose number is lower than the one before it. */
    void noteNumbers(List<SourceTags> tags, List<String> places) {
        int before = 0;
        for (int i = 0; i < tags.size(); i++) {
            Matcher number = NUMBER.matcher(tags.get(i).trackNumber().orElse(""));
            if (number.matches()) {
                int here = Integer.parseInt(number.group(1));
                if (here < before) {
                    notes.add(places.get(i) + ": by its tag it is number " + here + ", but it comes after number "
                            + before + "; the order given stands");
                }
                before = here;
            }
        }
    }
}
