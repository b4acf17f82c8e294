package org.pregap.delivery.tags;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pregap.analysis.Loudness;
import org.pregap.delivery.art.CoverFile;
import org.pregap.model.Album;
import org.pregap.model.Ean;
import org.pregap.model.Genre;
import org.pregap.model.Isrc;
import org.pregap.model.Release;
import org.pregap.model.TextField;
import org.pregap.model.Texts;

/**
 * What one file is to say of itself.
 *
 * @param texts what there is, in the order of {@link Tag}; none is empty
 * @param recording its sound
 * @param cover the picture of the front
 */
public record FileTags(Map<Tag, String> texts, Recording recording, Optional<CoverFile> cover) {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

    /** The codes of genre up to this one say that there is none. */
    private static final int NOT_DEFINED = 1;

    public FileTags {
        Map<Tag, String> kept = new EnumMap<>(Tag.class);
        texts.forEach((tag, text) -> {
            if (!text.isEmpty()) {
                kept.put(tag, text);
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    /**
     * The tags of a track, in the album's main language. Whoever the track does not name is the one that the album names.
     * Control characters, which tags cannot hold, become spaces.
     *
     * @param track its number; 0 for what is hidden before track 1
     * @param recording its sound
     * @param albumLoudness of all files together
     */
    public static FileTags of(Album album, int track, Recording recording, Loudness albumLoudness) {
        Map<Tag, String> texts = new EnumMap<>(Tag.class);
        Texts own = track == 0 ? Texts.NONE : album.track(track).texts();
        texts.put(Tag.TITLE, own.get(album.mainLanguage(), TextField.TITLE));
        texts.put(Tag.PERFORMER, ownOrAlbums(album, own, TextField.PERFORMER));
        texts.put(Tag.COMPOSER, ownOrAlbums(album, own, TextField.COMPOSER));
        texts.put(Tag.SONGWRITER, ownOrAlbums(album, own, TextField.SONGWRITER));
        texts.put(Tag.ARRANGER, ownOrAlbums(album, own, TextField.ARRANGER));
        texts.put(Tag.ALBUM, album.text(TextField.TITLE));
        texts.put(Tag.ALBUM_PERFORMER, album.text(TextField.PERFORMER));
        texts.put(Tag.TRACK, Integer.toString(track));
        texts.put(Tag.TRACK_TOTAL, Integer.toString(album.tracks().size()));
        Optional<Isrc> isrc = track == 0 ? Optional.empty() : album.track(track).isrc();
        texts.put(Tag.ISRC, isrc.map(Isrc::code).orElse(""));
        release(texts, album.release());
        ReplayGain.add(texts, recording.loudness(), albumLoudness);
        texts.replaceAll((tag, text) -> CONTROL.matcher(text).replaceAll(" ").strip());
        return new FileTags(texts, recording, Optional.empty());
    }

    public FileTags withCover(Optional<CoverFile> newCover) {
        return new FileTags(texts, recording, newCover);
    }

    private static String ownOrAlbums(Album album, Texts own, TextField field) {
        String text = own.get(album.mainLanguage(), field);
        return text.isEmpty() ? album.text(field) : text;
    }

    private static void release(Map<Tag, String> texts, Release release) {
        texts.put(Tag.BARCODE, release.ean().map(Ean::digits).orElse(""));
        texts.put(Tag.CATALOGUE_NUMBER, release.catalogueNumber());
        texts.put(Tag.LABEL, release.label());
        texts.put(Tag.DATE, release.date().map(Object::toString).orElse(""));
        texts.put(Tag.COPYRIGHT, release.copyright());
        texts.put(Tag.GENRE, release.discText().genre().map(FileTags::genre).orElse(""));
    }

    private static String genre(Genre genre) {
        return !genre.text().isEmpty() || genre.code() <= NOT_DEFINED ? genre.text() : genre.name();
    }

    /** The text, or the empty one. */
    public String text(Tag tag) {
        return texts.getOrDefault(tag, "");
    }
}
