package org.pregap.workspace.edit.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.pregap.intake.field.DiscTextEdits;
import org.pregap.model.Album;
import org.pregap.model.Ean;
import org.pregap.model.Genre;
import org.pregap.model.TextField;
import org.pregap.time.CdFrames;
import org.pregap.workspace.edit.Seconds;

/** What of an album as a whole can be typed. Each can be read back as it is written. */
public enum AlbumCell {
    TITLE("title"),
    PERFORMER("performer"),
    SONGWRITER("songwriter"),
    COMPOSER("composer"),
    ARRANGER("arranger"),
    MESSAGE("message"),
    /** 12 or 13 digits, shown as 13. */
    UPC("upc"),
    MASTER_ID("master_id"),
    CATALOGUE_NUMBER("catalogue_number"),
    LABEL("label"),
    /** {@code none} keeps the catalogue number out of CD-Text too. */
    DISC_ID("disc_id"),
    /** {@code Jazz: Cool Jazz} */
    GENRE("genre"),
    CLOSED_INFO("closed_info"),
    /** {@code 2026-08-20} */
    DATE("date"),
    COPYRIGHT("copyright"),
    /** The path of a picture. */
    COVER("cover"),
    /** Of any number of lines. */
    NOTES("notes"),
    /** {@code 44.1 kHz} */
    RATE("rate"),
    /** At least two seconds. */
    FIRST_PAUSE("first_pause"),
    TAIL("tail"),
    /** In dB. */
    GAIN("gain_db"),
    /** A DDP dialect by its name. */
    DIALECT("dialect"),
    /** A dither by its id. */
    DITHER("dither");

    private final String id;

    AlbumCell(String id) {
        this.id = id;
    }

    /** The name of the field, as {@code pregap set} has it. */
    public String id() {
        return id;
    }

    /** As it stands in the cell and can be typed. */
    public String of(Album album) {
        return switch (this) {
            case TITLE, PERFORMER, SONGWRITER, COMPOSER, ARRANGER, MESSAGE ->
                text().map(album::text).orElse("");
            case UPC -> album.release().ean().map(Ean::digits).orElse("");
            case MASTER_ID -> album.release().masterId();
            case CATALOGUE_NUMBER -> album.release().catalogueNumber();
            case LABEL -> album.release().label();
            case DISC_ID -> DiscTextEdits.discId(album.release().discText());
            case GENRE ->
                album.release().discText().genre().map(Genre::toString).orElse("");
            case CLOSED_INFO -> album.release().discText().closedInformation();
            case DATE -> album.release().date().map(LocalDate::toString).orElse("");
            case COPYRIGHT -> album.release().copyright();
            case COVER -> album.release().cover().orElse("");
            case NOTES -> album.release().notes();
            case RATE -> album.rate().toString();
            case FIRST_PAUSE -> seconds(album.opening().firstPause());
            case TAIL -> seconds(album.tail());
            case GAIN -> {
                BigDecimal db = album.gain().db();
                yield (db.scale() < 1 ? db.setScale(1) : db).toPlainString();
            }
            case DIALECT -> album.mastering().ddpDialect();
            case DITHER -> album.mastering().dither().id();
        };
    }

    /** Whether it is a text, which each language has its own of. */
    public boolean isText() {
        return text().isPresent();
    }

    Optional<TextField> text() {
        return Arrays.stream(TextField.values())
                .filter(field -> field.id().equals(id))
                .findFirst();
    }

    private static String seconds(CdFrames length) {
        return Seconds.exact(length.count(), CdFrames.PER_SECOND);
    }
}
