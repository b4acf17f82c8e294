package org.pregap.audio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an audio file says of itself. Texts are as found, stripped of surrounding white space; an empty text counts as
 * absent. Nothing here has been checked.
 *
 * @param title the recording's title
 * @param performer the track's performer
 * @param album the album's title
 * @param trackNumber as written, such as {@code 3} or {@code 3/12}
 * @param isrc as written, possibly with hyphens
 * @param otherIsrcs what other places of the file say instead, as written, each once
 * @param marks places in the file, ascending
 */
public record SourceTags(
        Optional<String> title,
        Optional<String> performer,
        Optional<String> album,
        Optional<String> trackNumber,
        Optional<String> isrc,
        List<String> otherIsrcs,
        List<SourceMark> marks) {

    public static final SourceTags NONE =
            new SourceTags(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public SourceTags {
        title = present(title);
        performer = present(performer);
        album = present(album);
        trackNumber = present(trackNumber);
        isrc = present(isrc);
        otherIsrcs = List.copyOf(otherIsrcs);
        marks = marks.stream().sorted().toList();
    }

    /** Texts alone. */
    public SourceTags(
            Optional<String> title,
            Optional<String> performer,
            Optional<String> album,
            Optional<String> trackNumber,
            Optional<String> isrc) {
        this(title, performer, album, trackNumber, isrc, List.of(), List.of());
    }

    /** A title and codes alone, the first of which is the ISRC. */
    public static SourceTags of(Optional<String> title, List<String> isrcs) {
        SourceTags tags = NONE.withTitle(title);
        for (String isrc : isrcs) {
            tags = tags.orElse(NONE.withIsrc(Optional.of(isrc)));
        }
        return tags;
    }

    /** These tags, and where one is absent, the other's. An ISRC of the other that says something else is kept beside. */
    public SourceTags orElse(SourceTags other) {
        Optional<String> code = isrc.or(other::isrc);
        List<String> others = new ArrayList<>(otherIsrcs);
        other.isrc.ifPresent(others::add);
        others.addAll(other.otherIsrcs);
        return new SourceTags(
                title.or(other::title),
                performer.or(other::performer),
                album.or(other::album),
                trackNumber.or(other::trackNumber),
                code,
                code.map(kept -> differing(kept, others)).orElse(List.of()),
                marks.isEmpty() ? other.marks : marks);
    }

    public SourceTags withTitle(Optional<String> newTitle) {
        return new SourceTags(newTitle, performer, album, trackNumber, isrc, otherIsrcs, marks);
    }

    public SourceTags withPerformer(Optional<String> newPerformer) {
        return new SourceTags(title, newPerformer, album, trackNumber, isrc, otherIsrcs, marks);
    }

    public SourceTags withIsrc(Optional<String> newIsrc) {
        return new SourceTags(title, performer, album, trackNumber, newIsrc, otherIsrcs, marks);
    }

    public SourceTags withMarks(List<SourceMark> newMarks) {
        return new SourceTags(title, performer, album, trackNumber, isrc, otherIsrcs, newMarks);
    }

    private static List<String> differing(String kept, List<String> others) {
        List<String> seen = new ArrayList<>(List.of(bare(kept)));
        List<String> differing = new ArrayList<>();
        for (String other : others) {
            if (!seen.contains(bare(other))) {
                seen.add(bare(other));
                differing.add(other);
            }
        }
        return differing;
    }

    /** How an ISRC is written does not make it another. */
    private static String bare(String isrc) {
        return isrc.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<String> present(Optional<String> text) {
        return text.map(String::strip).filter(t -> !t.isEmpty());
    }
}
