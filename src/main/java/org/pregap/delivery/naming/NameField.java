package org.pregap.delivery.naming;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pregap.model.Album;
import org.pregap.model.Ean;
import org.pregap.model.Isrc;
import org.pregap.model.TextField;
import org.pregap.model.Track;

/** What the name of a file can say of its track. */
public enum NameField {
    /** The track's number; 0 for what is hidden before track 1. */
    TRACK(true),
    /** How many tracks the album has. */
    TRACKS(true),
    TITLE(false),
    /** The track's performer; where it has none, the album's. */
    PERFORMER(false),
    ALBUM(false),
    ISRC(false),
    EAN(false),
    CATALOGUE(false);

    private final boolean number;

    NameField(boolean number) {
        this.number = number;
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a number, which can be filled up with zeros. */
    public boolean isNumber() {
        return number;
    }

    static Optional<NameField> find(String id) {
        return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
    }

    /** All of them, for messages. */
    static String all() {
        return Arrays.stream(values()).map(NameField::inBraces).collect(Collectors.joining(", "));
    }

    /** As patterns write it: {@code {title}}. */
    public String inBraces() {
        return "{" + id() + "}";
    }

    /**
     * What it says, in the main language of the album; empty if the album does not know.
     *
     * @param track 0 for what is hidden before track 1
     */
    String of(Album album, int track) {
        String said =
                switch (this) {
                    case TRACK -> Integer.toString(track);
                    case TRACKS -> Integer.toString(album.tracks().size());
                    case TITLE -> track == 0 ? "Hidden" : text(album, track, TextField.TITLE);
                    case PERFORMER -> performer(album, track);
                    case ALBUM -> text(album, 0, TextField.TITLE);
                    case ISRC -> track == 0 ? "" : isrc(album.track(track));
                    case EAN -> album.release().ean().map(Ean::digits).orElse("");
                    case CATALOGUE -> album.release().catalogueNumber();
                };
        return said.strip();
    }

    private static String performer(Album album, int track) {
        String own = track == 0 ? "" : text(album, track, TextField.PERFORMER);
        return own.isBlank() ? text(album, 0, TextField.PERFORMER) : own;
    }

    private static String isrc(Track track) {
        return track.isrc().map(Isrc::code).orElse("");
    }

    /** @param track 0 for the album */
    private static String text(Album album, int track, TextField field) {
        var texts = track == 0 ? album.texts() : album.track(track).texts();
        return texts.get(album.mainLanguage(), field);
    }
}
