package org.pregap.audio;

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
 */
public record SourceTags(
        Optional<String> title,
        Optional<String> performer,
        Optional<String> album,
        Optional<String> trackNumber,
        Optional<String> isrc) {

    public static final SourceTags NONE =
            new SourceTags(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public SourceTags {
        title = present(title);
        performer = present(performer);
        album = present(album);
        trackNumber = present(trackNumber);
        isrc = present(isrc);
    }

    /** These tags, and where one is absent, the other's. */
    public SourceTags orElse(SourceTags other) {
        return new SourceTags(
                title.or(other::title),
                performer.or(other::performer),
                album.or(other::album),
                trackNumber.or(other::trackNumber),
                isrc.or(other::isrc));
    }

    private static Optional<String> present(Optional<String> text) {
        return text.map(String::strip).filter(t -> !t.isEmpty());
    }
}
