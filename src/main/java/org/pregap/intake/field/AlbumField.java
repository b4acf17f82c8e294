package org.pregap.intake.field;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregap.format.ddp.dialect.DdpDialect;
import org.pregap.model.Album;
import org.pregap.model.Dither;
import org.pregap.model.Ean;
import org.pregap.model.Language;
import org.pregap.model.Opening;
import org.pregap.model.Track;
import org.pregap.time.CdFrames;

/** The table of an album's fields other than its texts. */
public enum AlbumField {
    UPC("upc", "bar code number of 12 or 13 digits; empty removes it", AlbumField::upc),
    MASTER_ID("master_id", "what the master is called; empty removes it", AlbumField::masterId),
    CATALOGUE_NUMBER("catalogue_number", "the label's number; empty removes it", AlbumField::catalogueNumber),
    LABEL("label", "who publishes it; empty removes it", AlbumField::label),
    DATE("date", "of the release, which deliveries are dated with: 2026-08-20; empty removes it", AlbumField::date),
    COPYRIGHT("copyright", "who owns the recording, for files of tracks; empty removes it", AlbumField::copyright),
    COVER("cover", "picture for files of tracks, a JPEG or PNG file; empty removes it", AlbumField::cover),
    NOTES("notes", "for whoever opens the album, of any number of lines; empty removes them", AlbumField::notes),
    DISC_ID(
            "disc_id",
            "disc id in CD-Text, else the catalogue number is: none keeps it out; empty removes it",
            DiscTextEdits::discId),
    GENRE("genre", "of the disc in CD-Text: Jazz, 14 or Jazz: Cool Jazz; empty removes it", DiscTextEdits::genre),
    CLOSED_INFO(
            "closed_info",
            "text in CD-Text that players do not show; empty removes it",
            DiscTextEdits::closedInformation),
    CHARACTERS(
            "characters",
            "how languages are written in CD-Text: en=ascii ja=ms-jis (also iso-8859-1); empty: as it fits",
            DiscTextEdits::characters),
    RATE("rate", "sample rate: 44100, 44.1, 48k, 88.2, 96k, 176.4 or 192k; fades keep their length", AlbumField::rate),
    FIRST_PAUSE("first_pause", "silence before track 1, at least 2 seconds (150f)", AlbumField::setFirstPause),
    TAIL("tail", "silence between the last track and the lead-out", AlbumField::tail),
    GAIN_DB("gain_db", "gain of the whole album in dB: -1.5", AlbumField::gain),
    DIALECT("dialect", "how DDP masters are written: recommended, cue2ddp, sonoris or hofa", AlbumField::dialect),
    DITHER(
            "dither",
            "where samples are rounded: none, tpdf, tpdf-hp, modified-e, lipshitz, wannamaker-9, improved-e, low-shibata"
                    + " or shibata",
            AlbumField::dither),
    LANGUAGES(
            "languages",
            "tags of the languages of its texts, at most 8, the main one first: en ja",
            AlbumField::languages);

    /** Sets one field. */
    private interface Setting {
        Noted<Album> apply(Album album, String value);
    }

    private final String id;
    private final String help;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method holds no state
    private final Setting setting;

    AlbumField(String id, String help, Setting setting) {
        this.id = id;
        this.help = help;
        this.setting = setting;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** One line: what it is and how it is written. */
    public String help() {
        return help;
    }

    public static Optional<AlbumField> find(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException if the text is no value of this field; the message says what is accepted */
    public Noted<Album> apply(Album album, String value) {
        return setting.apply(album, value);
    }

    /**
     * Reads the first pause.
     *
     * @throws IllegalArgumentException if the text is no time, or one shorter than the shortest first pause
     */
    public static Noted<CdFrames> firstPause(Cells cells, String text) {
        Noted<CdFrames> pause = cells.cdFrames(text);
        if (pause.value().isShorterThan(Opening.SHORTEST_PAUSE)) {
            throw new IllegalArgumentException("the first pause is at least 150 CD frames (2 seconds) long, not "
                    + pause.value().count());
        }
        return pause;
    }

    private static Noted<Album> setFirstPause(Album album, String value) {
        return firstPause(Cells.POINT, value)
                .map(pause -> album.withOpening(album.opening().withFirstPause(pause)));
    }

    private static Noted<Album> upc(Album album, String value) {
        String digits = Cells.trimmed(value);
        Optional<Ean> ean = digits.isEmpty() ? Optional.empty() : Optional.of(Ean.parse(digits));
        return Noted.of(album.withRelease(album.release().withEan(ean)));
    }

    private static Noted<Album> masterId(Album album, String value) {
        return Noted.of(album.withRelease(album.release().withMasterId(Cells.POINT.line(value))));
    }

    private static Noted<Album> catalogueNumber(Album album, String value) {
        return Noted.of(album.withRelease(album.release().withCatalogueNumber(Cells.POINT.line(value))));
    }

    private static Noted<Album> label(Album album, String value) {
        return Noted.of(album.withRelease(album.release().withLabel(Cells.POINT.line(value))));
    }

    private static Noted<Album> date(Album album, String value) {
        boolean none = Cells.trimmed(value).isEmpty();
        return Noted.of(album.withRelease(
                album.release().withDate(none ? Optional.empty() : Optional.of(Cells.POINT.date(value)))));
    }

    private static Noted<Album> copyright(Album album, String value) {
        return Noted.of(album.withRelease(album.release().withCopyright(Cells.POINT.line(value))));
    }

    private static Noted<Album> cover(Album album, String value) {
        Optional<String> path = Cells.trimmed(value).isEmpty() ? Optional.empty() : Optional.of(absolute(value));
        return Noted.of(album.withRelease(album.release().withCover(path)));
    }

    /** As sources are named; it is looked into when the album is checked. */
    private static String absolute(String path) {
        try {
            return Path.of(path).toAbsolutePath().normalize().toString().replace(File.separatorChar, '/');
        } catch (InvalidPathException noPath) {
            throw new IllegalArgumentException("'" + path + "' is no path of a file", noPath);
        }
    }

    private static Noted<Album> notes(Album album, String value) {
        String lines = value.lines()
                .map(AlbumField::noteLine)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
        return Noted.of(album.withRelease(album.release().withNotes(lines)));
    }

    /** One line of the notes; a tab is as good as spaces. */
    private static String noteLine(String line) {
        return Cells.POINT.line(line.replace('\t', ' '));
    }

    private static Noted<Album> rate(Album album, String value) {
        return new RateChange(album.rate(), Cells.POINT.albumRate(value)).apply(album);
    }

    private static Noted<Album> tail(Album album, String value) {
        return Cells.POINT.cdFrames(value).map(album::withTail);
    }

    private static Noted<Album> gain(Album album, String value) {
        return Noted.of(album.withGain(Cells.POINT.gain(value)));
    }

    private static Noted<Album> dialect(Album album, String value) {
        String name = Cells.trimmed(value).toLowerCase(Locale.ROOT);
        if (DdpDialect.named(name).isEmpty()) {
            String known = DdpDialect.all().stream().map(DdpDialect::name).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("'" + Cells.trimmed(value) + "' is no DDP dialect; there are " + known);
        }
        return Noted.of(album.withMastering(album.mastering().withDdpDialect(name)));
    }

    private static Noted<Album> dither(Album album, String value) {
        Dither dither = Dither.parse(Cells.trimmed(value).toLowerCase(Locale.ROOT));
        return Noted.of(album.withMastering(album.mastering().withDither(dither)));
    }

    private static Noted<Album> languages(Album album, String value) {
        List<Language> wanted = Cells.parts(value.replace(',', ' ')).stream()
                .map(FieldName::language)
                .toList();
        Set<Language> used = new LinkedHashSet<>(album.texts().languages());
        album.tracks().stream().map(Track::texts).forEach(texts -> used.addAll(texts.languages()));
        wanted.forEach(used::remove);
        if (!used.isEmpty()) {
            throw new IllegalArgumentException("there are texts in "
                    + FieldName.list(used.stream().map(Language::tag))
                    + "; remove them first, or name the language too");
        }
        return Noted.of(album.withLanguages(wanted));
    }
}
